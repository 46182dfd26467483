//! The way of `generics_or_dyn` with `dyn`: each function once, and a table for every profession.

mod generics_or_dyn_ward;

use std::error::Error;

use generics_or_dyn_ward::{
    Doctor, Midwife, Nurse, PER_PATIENT, Pharmacist, Porter, Staff, Student, Surgeon, Therapist,
    checksum, job, push_line, readings,
};

/// One call for each reading.
fn look(member: &dyn Staff, readings: &[u32]) -> u32 {
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
fn visit(member: &dyn Staff, readings: &[u32]) -> u32 {
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

fn all_look(team: &[Box<dyn Staff>], readings: &[u32]) -> u32 {
    team.iter()
        .map(|member| look(member.as_ref(), readings))
        .fold(0, |all, one| all ^ one)
}

fn all_visit(team: &[Box<dyn Staff>], readings: &[u32]) -> u32 {
    team.iter()
        .map(|member| visit(member.as_ref(), readings))
        .fold(0, |all, one| all ^ one)
}

fn main() -> Result<(), Box<dyn Error>> {
    let readings = readings()?;
    let team: Vec<Box<dyn Staff>> = vec![
        Box::new(Doctor { tolerance: 5 }),
        Box::new(Midwife { tolerance: 3 }),
        Box::new(Nurse { tolerance: 4 }),
        Box::new(Pharmacist { tolerance: 1 }),
        Box::new(Porter { tolerance: 6 }),
        Box::new(Student { tolerance: 0 }),
        Box::new(Surgeon { tolerance: 5 }),
        Box::new(Therapist { tolerance: 2 }),
    ];
    job("short", &readings, &|readings| all_look(&team, readings));
    job("long", &readings, &|readings| all_visit(&team, readings));
    Ok(())
}
