//! A ward of three, and a round through it.

use std::collections::BTreeMap;

use ward_round::{Patient, Ward};

fn ward() -> Ward {
    let mut ward = Ward {
        beds: Vec::new(),
        findings: BTreeMap::new(),
    };
    for (name, pulse) in [("Ana", 64), ("Bo", 70), ("Chen", 90)] {
        ward.beds.push(Patient {
            name: String::from(name),
            pulse,
            notes: Vec::new(),
        });
    }
    ward
}

#[test]
fn a_patient_is_found_by_name() {
    let ward = ward();
    assert_eq!(ward.find("Bo").map(|patient| patient.pulse), Some(70), "Bo");
    assert!(ward.find("Dana").is_none(), "Dana is not here");
}

#[test]
fn findings_are_written_and_counted() {
    let mut ward = ward();
    assert!(ward.record("Ana", "fever"), "Ana is here");
    assert!(ward.record("Bo", "fever"), "Bo is here");
    assert!(ward.record("Ana", "cough"), "Ana is here");
    assert!(!ward.record("Dana", "fever"), "Dana is not here");
    assert_eq!(ward.beds[0].notes, ["fever", "cough"], "Ana's notes");
    assert_eq!(
        ward.findings.get("fever"),
        Some(&2),
        "two fevers, since Dana is not here"
    );
    assert_eq!(ward.findings.get("cough"), Some(&1), "one cough");
}

#[test]
fn a_round_measures_everybody_and_names_the_alarms() {
    let mut ward = ward();
    let mut measured = 0;
    let alarms = ward.round(|name| {
        measured += 1;
        if name == "Bo" { 91 } else { 84 }
    });
    assert_eq!(
        alarms,
        ["Bo"],
        "from 70 to 91 is more than 20, from 64 to 84 is not"
    );
    let pulses: Vec<u32> = ward.beds.iter().map(|patient| patient.pulse).collect();
    assert_eq!(pulses, [84, 91, 84], "the new pulses");
    assert_eq!(measured, 3, "everybody was measured once");
}

#[test]
fn no_pulse_is_too_large() {
    let mut ward = ward();
    ward.beds[1].pulse = u32::MAX;
    let alarms = ward.round(|_| u32::MAX);
    assert_eq!(alarms, ["Ana", "Chen"], "Bo's pulse could not rise");
    assert!(ward.round(|_| 0).is_empty(), "all have fallen");
}

#[test]
fn beds_are_exchanged() {
    let mut ward = ward();
    let place = ward.beds[0].name.as_ptr();
    ward.swap(0, 2);
    let names: Vec<&str> = ward
        .beds
        .iter()
        .map(|patient| patient.name.as_str())
        .collect();
    assert_eq!(names, ["Chen", "Bo", "Ana"], "the first and the third");
    assert!(
        ward.beds[2].name.as_ptr() == place,
        "Ana herself, not a copy"
    );
    ward.swap(1, 1);
    ward.swap(1, 9);
    ward.swap(9, 1);
    assert_eq!(ward.beds[1].name, "Bo", "bed 9 does not exist, so Bo stays");
}

#[test]
fn names_are_looks_into_the_ward() {
    let ward = ward();
    let fast = ward.faster_than(64);
    assert_eq!(fast, ["Bo", "Chen"], "above 64, not at 64");
    assert!(
        fast[0].as_ptr() == ward.beds[1].name.as_ptr(),
        "the name itself, not a copy of it"
    );
}
