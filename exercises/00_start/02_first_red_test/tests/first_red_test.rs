//! What the morning list must say.

use first_red_test::free;

#[test]
fn taken_beds_are_not_free() {
    assert_eq!(free(24, 18), 6, "24 beds, 18 of them taken");
}

#[test]
fn a_full_ward_has_no_free_bed() {
    assert_eq!(free(24, 24), 0, "24 beds, all of them taken");
}

#[test]
fn an_empty_ward_has_all_its_beds_free() {
    assert_eq!(free(24, 0), 24, "24 beds, none of them taken");
}
