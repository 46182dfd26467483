//! The morning's report of two wards.

use ward_paths::ward::{beds, report};
use ward_paths::{morning, nurses};

#[test]
fn each_ward_has_its_line() {
    let first = [true, false, true, true, false];
    let second = [true; 8];
    assert_eq!(
        morning(&[&first, &second]),
        ["2 of 5 free, 2 nurses", "0 of 8 free, 3 nurses"],
        "the lines of two wards"
    );
}

#[test]
fn the_parts_are_still_where_they_were() {
    assert_eq!(beds::free(&[false]), 1, "one free bed");
    assert_eq!(nurses::for_beds(9), 3, "nurses for nine beds");
    assert_eq!(report::line(&[]), "0 of 0 free, 1 nurses", "an empty ward");
}
