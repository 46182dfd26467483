//! What is missing on the shelf.

use supply_files::{orders, report, shelf, stored};

#[test]
fn what_is_missing_is_ordered() {
    assert_eq!(
        report(&[("gloves", 50), ("tape", 3), ("swabs", 7)]),
        "10 gloves, 7 swabs",
        "fifty gloves, three rolls of tape and seven swabs are wanted"
    );
    assert_eq!(report(&[("gauze", 1)]), "all there", "one gauze is wanted");
}

#[test]
fn the_parts_can_be_used_from_outside() {
    assert_eq!(
        orders::missing(&[("gauze", 12)]),
        [("gauze", 2)],
        "twelve are wanted"
    );
    assert_eq!(shelf::pieces("tape"), 3, "pieces of tape");
    assert_eq!(stored(), 53, "all pieces together");
}
