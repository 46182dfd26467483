//! Names are completed, and what was typed may be forgotten.

use nearest_match::{complete, field};

const NAMES: [&str; 3] = ["Ana Castro", "Bo Lund", "Bodil Holm"];

#[test]
fn the_first_name_that_fits_is_given() {
    assert_eq!(complete(&NAMES, "Bo", "nobody"), "Bo Lund", "two names fit");
    assert_eq!(
        complete(&NAMES, "Bod", "nobody"),
        "Bodil Holm",
        "one name fits"
    );
    assert_eq!(complete(&NAMES, "Zoe", "nobody"), "nobody", "no name fits");
}

#[test]
fn what_was_typed_may_end_before_the_result() {
    let name = {
        let typed = String::from("An");
        complete(&NAMES, &typed, "nobody")
    };
    assert_eq!(name, "Ana Castro");
}

#[test]
fn a_field_cleans_what_was_typed() {
    assert_eq!(field(&NAMES, "  Bod "), "Bodil Holm", "spaces around it");
    assert_eq!(field(&NAMES, "Zoe"), "nobody", "no name fits");
}
