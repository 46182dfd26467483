//! A caller of the crate, who comes through the front door.

use front_desk::{Order, print};

#[test]
fn a_slip_has_a_line_for_each_order() {
    let orders = [Order::new("gloves", 40), Order::new("gauze", 0)];
    assert_eq!(
        print(&orders),
        ["1. 40 gloves", "2. 1 gauze", "41 pieces"],
        "the slip for two orders"
    );
}

#[test]
fn an_empty_slip_says_so() {
    assert_eq!(print(&[]), ["0 pieces"], "the slip for no orders");
}
