//! Who wears which badge, and may do what.

use medicine_round::{Badge, Doctor, GiveMedicine, Nurse, Prescribe, Trainee, hand_out, treat};

fn trainee() -> Trainee {
    Trainee {
        name: "Eva".to_string(),
    }
}

fn nurse() -> Nurse {
    Nurse {
        name: "Bo".to_string(),
    }
}

fn doctor() -> Doctor {
    Doctor {
        name: "Chen".to_string(),
    }
}

/// Asks for the largest promise alone, and uses the smallest.
fn name_of(person: &impl Prescribe) -> String {
    person.name()
}

#[test]
fn a_trainee_hands_out_water() {
    assert_eq!(
        hand_out(&trainee(), "water"),
        "Eva (in training) gives water"
    );
    assert_eq!(
        hand_out(&trainee(), "aspirin"),
        "Eva (in training) may not give aspirin"
    );
}

#[test]
fn a_nurse_hands_out_nearly_everything() {
    assert_eq!(hand_out(&nurse(), "aspirin"), "Bo gives aspirin");
    assert_eq!(hand_out(&nurse(), "morphine"), "Bo may not give morphine");
}

#[test]
fn a_doctor_prescribes_and_hands_out() {
    assert_eq!(
        treat(&doctor(), "morphine"),
        ["morphine, by Dr. Chen", "Dr. Chen gives morphine"]
    );
    assert!(
        doctor().may_give("aspirin"),
        "a doctor may hand out everything"
    );
}

#[test]
fn whoever_prescribes_has_a_badge() {
    assert_eq!(name_of(&doctor()), "Dr. Chen");
    assert_eq!(nurse().name(), "Bo", "and so has a nurse");
}
