//! Patients with beds, and somebody without one.

use the_bed_after::{LAST_BED, Patient, bed_after, bed_of, sign};

fn patients() -> Vec<Patient> {
    vec![
        Patient {
            name: String::from("Ana"),
            bed: 3,
        },
        Patient {
            name: String::from("Bo"),
            bed: 20,
        },
    ]
}

#[test]
fn a_bed_is_found_by_name() {
    let patients = patients();
    assert_eq!(bed_of(&patients, "Ana"), Some(3));
    assert_eq!(bed_of(&patients, "Bo"), Some(20));
    assert_eq!(
        bed_of(&patients, "Chen"),
        None,
        "nobody is called Chen, so there is no bed"
    );
}

#[test]
fn the_sign_names_the_bed_or_says_that_there_is_none() {
    assert_eq!(sign(Some(3)), "bed 3");
    assert_eq!(sign(None), "no bed");
}

#[test]
fn the_bed_after_is_one_higher() {
    assert_eq!(bed_after(Some(3)), Some(4));
    assert_eq!(bed_after(Some(LAST_BED - 1)), Some(LAST_BED));
}

#[test]
fn no_bed_is_invented() {
    assert_eq!(
        bed_after(Some(LAST_BED)),
        None,
        "there is no bed after the last"
    );
    assert_eq!(bed_after(None), None, "there is no bed after no bed");
}
