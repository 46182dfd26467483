//! Honest uses of a dose.

use safe_dose::pharmacy::{Dose, LARGEST};
use safe_dose::raise_dose;

#[test]
fn a_dose_is_checked_when_it_is_made() {
    let safe = Dose::new(80);
    assert_eq!(
        safe.map(|dose| dose.half().milligrams()),
        Some(40),
        "half of 80 mg"
    );
    assert_eq!(Dose::new(501), None, "501 mg are too much");
}

#[test]
fn a_dose_is_raised_as_far_as_it_is_safe() {
    let Some(mut dose) = Dose::new(400) else {
        panic!("400 mg are safe");
    };
    assert!(raise_dose(&mut dose, 100), "from 400 to 500 mg");
    assert_eq!(dose.milligrams(), LARGEST, "after raising it by 100");
    assert!(!raise_dose(&mut dose, 1), "501 mg are too much");
    assert_eq!(
        dose.milligrams(),
        LARGEST,
        "a step that is refused changes nothing"
    );
}
