//! Who keeps whom alive.

use std::rc::Rc;

use ward_and_patients::{Nurse, Patient, Ward};

fn nurse(name: &str) -> Rc<Nurse> {
    Rc::new(Nurse {
        name: String::from(name),
    })
}

fn ward(name: &str) -> Rc<Ward> {
    Rc::new(Ward {
        name: String::from(name),
    })
}

#[test]
fn the_card_names_ward_and_nurse() {
    let (ida, cardiology, surgery) = (nurse("Ida"), ward("Cardiology"), ward("Surgery"));
    let mut ana = Patient::admit("Ana", &ida, &cardiology);
    assert_eq!(
        ana.card(),
        "Ana / Cardiology / nurse Ida",
        "the card while both wards are open"
    );
    ana.move_to(&surgery);
    assert_eq!(
        ana.card(),
        "Ana / Surgery / nurse Ida",
        "the card after the move: another ward, the same nurse"
    );
}

#[test]
fn patients_share_their_nurse() {
    let (ida, cardiology) = (nurse("Ida"), ward("Cardiology"));
    let ana = Patient::admit("Ana", &ida, &cardiology);
    let bo = Patient::admit("Bo", &ida, &cardiology);
    assert!(
        Rc::ptr_eq(&ana.nurse(), &ida) && Rc::ptr_eq(&bo.nurse(), &ida),
        "the patients must share the nurse who was passed in, not have one of the same name"
    );
    assert_eq!(
        Rc::strong_count(&ida),
        3,
        "the roster and two patients: that is how many keep the nurse"
    );
}

#[test]
fn a_patient_keeps_the_nurse_when_the_roster_goes() {
    let (ida, cardiology) = (nurse("Ida"), ward("Cardiology"));
    let last_seen = Rc::downgrade(&ida);
    let ana = Patient::admit("Ana", &ida, &cardiology);
    drop(ida);
    assert!(
        last_seen.upgrade().is_some(),
        "the roster is gone, but Ana still has her nurse"
    );
    assert_eq!(
        ana.card(),
        "Ana / Cardiology / nurse Ida",
        "and the card still names her"
    );
    drop(ana);
    assert!(
        last_seen.upgrade().is_none(),
        "the last patient is gone, so nobody keeps the nurse"
    );
}

#[test]
fn a_closed_ward_is_gone() {
    let (ida, cardiology) = (nurse("Ida"), ward("Cardiology"));
    let last_seen = Rc::downgrade(&cardiology);
    let ana = Patient::admit("Ana", &ida, &cardiology);
    drop(cardiology);
    assert!(
        last_seen.upgrade().is_none(),
        "the hospital closed the ward, but a patient's record keeps it alive"
    );
    assert_eq!(
        ana.card(),
        "Ana / ward closed / nurse Ida",
        "the card must not name a ward that is closed"
    );
}

#[test]
fn moving_lets_go_of_the_old_ward_and_does_not_hold_the_new_one() {
    let (ida, cardiology, surgery) = (nurse("Ida"), ward("Cardiology"), ward("Surgery"));
    let mut ana = Patient::admit("Ana", &ida, &cardiology);
    ana.move_to(&surgery);
    assert_eq!(
        (Rc::strong_count(&cardiology), Rc::strong_count(&surgery)),
        (1, 1),
        "only the hospital keeps the wards open"
    );
    drop(surgery);
    assert_eq!(
        ana.card(),
        "Ana / ward closed / nurse Ida",
        "the new ward was closed after the move"
    );
}
