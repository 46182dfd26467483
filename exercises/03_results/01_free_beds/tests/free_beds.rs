//! What the screen shows, for good and for bad input.

use free_beds::free_beds;

#[test]
fn two_numbers_are_subtracted() {
    assert_eq!(free_beds("12", "7"), "5 free", "12 beds, 7 taken");
    assert_eq!(free_beds("7", "7"), "0 free", "7 beds, 7 taken");
    assert_eq!(free_beds("7", "9"), "2 too many", "7 beds, 9 taken");
}

#[test]
fn a_text_that_is_no_number_is_named() {
    assert_eq!(
        free_beds("many", "7"),
        "not known: `many` is no number",
        "the first text is no number"
    );
    assert_eq!(
        free_beds("12", "few"),
        "not known: `few` is no number",
        "the second text is no number"
    );
    assert_eq!(
        free_beds("12", ""),
        "not known: `` is no number",
        "an empty text is no number"
    );
    assert_eq!(
        free_beds("12", "-7"),
        "not known: `-7` is no number",
        "a `u32` is never below zero"
    );
}

#[test]
fn when_both_are_wrong_the_first_is_named() {
    assert_eq!(
        free_beds("many", "few"),
        "not known: `many` is no number",
        "both texts are no numbers"
    );
}
