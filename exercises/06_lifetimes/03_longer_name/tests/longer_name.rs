//! Looks that come from either of two names.

use longer_name::{either, longer};

#[test]
fn the_longer_name_wins() {
    let ana = String::from("Ana Castro");
    let bo = String::from("Bo Lund");
    assert_eq!(longer(&ana, &bo), "Ana Castro", "the first is longer");
    assert_eq!(longer(&bo, &ana), "Ana Castro", "the second is longer");
    assert_eq!(longer("Åsa", "Eva"), "Åsa", "letters count, not bytes");
}

#[test]
fn the_result_is_the_name_itself() {
    let ana = String::from("Ana Castro");
    let name = longer(&ana, "Bo");
    assert!(name.as_ptr() == ana.as_ptr(), "no copy");
}

#[test]
fn a_missing_name_never_wins() {
    assert_eq!(
        either(Some("Bo"), None),
        Some("Bo"),
        "the second is missing"
    );
    assert_eq!(either(None, Some("Bo")), Some("Bo"), "the first is missing");
    assert_eq!(
        either(Some("Bo"), Some("Ana")),
        Some("Ana"),
        "both are there"
    );
    assert_eq!(either(None, None), None, "both are missing");
}
