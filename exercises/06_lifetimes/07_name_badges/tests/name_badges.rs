//! Badges and initials.

use name_badges::{badges, initials};

#[test]
fn badges_are_sorted() {
    let lines = [String::from("Jan, Ana"), String::from("Bo")];
    assert_eq!(badges(&lines), "Ana\nBo\nJan");
    assert_eq!(badges(&[]), "", "no lines");
}

#[test]
fn initials_are_large() {
    assert_eq!(initials("ana castro"), "AC");
    assert_eq!(
        initials("  åsa  maria holm "),
        "ÅMH",
        "spaces and letters beyond English"
    );
    assert_eq!(initials(""), "", "no name");
}
