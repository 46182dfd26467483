//! The callers: they compile as shipped, and must go on compiling, and being right.

use rewritten_book::OrderBook;

#[test]
fn orders_of_one_item_add_up() {
    let mut book = OrderBook::empty();
    assert!(book.add("gloves", 40), "40 gloves");
    assert!(book.add("gauze", 10), "10 gauze");
    assert!(book.add("gloves", 20), "20 more gloves");
    assert_eq!(book.pieces("gloves"), 60, "gloves");
    assert_eq!(book.pieces("tape"), 0, "tape, which nobody ordered");
    assert_eq!(book.items(), ["gauze", "gloves"], "the items by name");
    assert_eq!(book.close(), 70, "all pieces, when the book is closed");
}

#[test]
fn orders_that_make_no_sense_are_not_written() {
    let mut book = OrderBook::empty();
    assert!(!book.add("gloves", 0), "an order for nothing");
    assert!(book.add("gloves", 1000), "a thousand are allowed");
    assert!(!book.add("gloves", 1), "and not one more");
    assert_eq!(book.pieces("gloves"), 1000, "gloves");
}
