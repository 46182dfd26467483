//! What the label must say.

use stock_count::label;

#[test]
fn the_label_has_both_stages() {
    assert_eq!(
        label(120, 250, 20),
        "350 pieces, 3 full boxes",
        "120 in the morning, 250 delivered, 20 taken"
    );
}

#[test]
fn more_may_be_taken_than_there_was_in_the_morning() {
    assert_eq!(
        label(10, 240, 50),
        "200 pieces, 2 full boxes",
        "the delivery comes before the gloves are taken"
    );
}

#[test]
fn an_empty_shelf_has_a_label_as_well() {
    assert_eq!(
        label(5, 0, 5),
        "0 pieces, 0 full boxes",
        "everything was taken"
    );
}
