//! The sum of two shifts, and the notice about it.

use two_shifts::{notice, together};

#[test]
fn the_hours_are_added() {
    assert_eq!(together("8-16", "16-22"), Ok(14), "8 hours and 6 hours");
    assert_eq!(notice("8-16", "16-22"), "14 hours together", "the notice");
}

#[test]
fn a_failure_is_handed_on() {
    assert_eq!(
        together("8-16", "late"),
        Err(String::from("`late` has no -")),
        "the second shift is wrong"
    );
    assert_eq!(
        together("22-6", "late"),
        Err(String::from("`22-6` is no shift of one day")),
        "both are wrong: the first failure ends the function"
    );
}

#[test]
fn the_notice_names_the_wrong_shift() {
    assert_eq!(
        notice("8-noon", "16-22"),
        "please check: `8-noon` needs two numbers",
        "the first shift is wrong"
    );
    assert_eq!(
        notice("8-16", "20-25"),
        "please check: `20-25` is no shift of one day",
        "the second shift is wrong"
    );
}
