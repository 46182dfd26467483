//! The last drug in capital letters.

use inner_scope::slip;

#[test]
fn the_last_drug_is_named() {
    assert_eq!(
        slip(&["saline: 40 ml", " insulin : 5 units"]),
        "last: INSULIN",
        "two lines"
    );
    assert_eq!(slip(&["saline"]), "last: SALINE", "a line without a colon");
}

#[test]
fn a_list_without_lines_has_no_drug() {
    assert_eq!(slip(&[]), "no drug", "no lines");
}
