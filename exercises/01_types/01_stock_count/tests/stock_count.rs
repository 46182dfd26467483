//! What the store must be worth.

use stock_count::worth;

#[test]
fn the_value_has_pieces_and_boxes() {
    assert_eq!(
        worth(120, 250, 20),
        2700,
        "120 in the morning, 250 delivered, 20 taken: 350 pieces at 7, and 250 for the boxes"
    );
}

#[test]
fn a_quiet_day_changes_nothing() {
    assert_eq!(worth(100, 0, 0), 950, "100 pieces at 7, and the boxes");
}

#[test]
fn an_empty_store_still_has_its_boxes() {
    assert_eq!(worth(5, 0, 5), 250, "everything was taken");
}
