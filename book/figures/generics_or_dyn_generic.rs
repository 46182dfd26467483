//! The generic way of `generics_or_dyn`: a copy of each function for every profession.

mod generics_or_dyn_ward;

use std::error::Error;

use generics_or_dyn_ward::{
    Doctor, Midwife, Nurse, PER_PATIENT, Pharmacist, Porter, Staff, Student, Surgeon, Therapist,
    checksum, job, push_line, readings,
};

struct Team {
    doctor: Doctor,
    midwife: Midwife,
    nurse: Nurse,
    pharmacist: Pharmacist,
    porter: Porter,
    student: Student,
    surgeon: Surgeon,
    therapist: Therapist,
}

/// One call for each reading.
fn look(member: &impl Staff, readings: &[u32]) -> u32 {
    let (mut alarms, mut row, mut longest) = (0, 0, 0);
    for reading in readings {
        if member.is_alarm(*reading) {
            alarms += 1;
            row += 1;
            longest = row.max(longest);
        } else {
            row = 0;
        }
    }
    alarms + longest
}

/// One call for each patient, and some work of its own: the report of a round.
fn visit(member: &impl Staff, readings: &[u32]) -> u32 {
    let mut report = String::new();
    let mut calm = 0;
    let mut worst = (0, 0);
    for (bed, patient) in readings.chunks(PER_PATIENT).enumerate() {
        let alarms = member.alarms(patient);
        match alarms {
            0..10 => calm += 1,
            10..22 => push_line(&mut report, &["bed ", &bed.to_string(), ": look again"]),
            _ => push_line(&mut report, &["bed ", &bed.to_string(), ": now"]),
        }
        worst = worst.max((alarms, bed));
    }
    if calm > 0 {
        push_line(&mut report, &[&calm.to_string(), " beds are calm"]);
    }
    let (alarms, bed) = worst;
    push_line(
        &mut report,
        &[
            "most alarms: ",
            &alarms.to_string(),
            ", bed ",
            &bed.to_string(),
        ],
    );
    checksum(&report)
}

fn all_look(team: &Team, readings: &[u32]) -> u32 {
    look(&team.doctor, readings)
        ^ look(&team.midwife, readings)
        ^ look(&team.nurse, readings)
        ^ look(&team.pharmacist, readings)
        ^ look(&team.porter, readings)
        ^ look(&team.student, readings)
        ^ look(&team.surgeon, readings)
        ^ look(&team.therapist, readings)
}

fn all_visit(team: &Team, readings: &[u32]) -> u32 {
    visit(&team.doctor, readings)
        ^ visit(&team.midwife, readings)
        ^ visit(&team.nurse, readings)
        ^ visit(&team.pharmacist, readings)
        ^ visit(&team.porter, readings)
        ^ visit(&team.student, readings)
        ^ visit(&team.surgeon, readings)
        ^ visit(&team.therapist, readings)
}

fn main() -> Result<(), Box<dyn Error>> {
    let readings = readings()?;
    let team = Team {
        doctor: Doctor { tolerance: 5 },
        midwife: Midwife { tolerance: 3 },
        nurse: Nurse { tolerance: 4 },
        pharmacist: Pharmacist { tolerance: 1 },
        porter: Porter { tolerance: 6 },
        student: Student { tolerance: 0 },
        surgeon: Surgeon { tolerance: 5 },
        therapist: Therapist { tolerance: 2 },
    };
    job("short", &readings, &|readings| all_look(&team, readings));
    job("long", &readings, &|readings| all_visit(&team, readings));
    Ok(())
}
