//! What orders are worth, and what is left of them.

use value_of_an_order::fill_up_to;
use value_of_an_order::order_book::{Order, OrderType};

#[test]
fn what_is_left_out_has_its_default() {
    for (price, discount, value) in [
        (None, None, 10.0),
        (Some(1.5), None, 6.0),
        (None, Some(0.5), 5.0),
        (Some(0.0), None, 0.0),
    ] {
        let order = Order::new(OrderType::Purchase, "gauze", 4, price, discount);
        assert_eq!(
            order.current_value(),
            value,
            "price {price:?}, discount {discount:?}"
        );
        assert_eq!(order.current_value(), value, "asked once more");
    }
}

#[test]
fn a_return_is_less_than_nothing() {
    let order = Order::new(OrderType::Return, "tape", 2, Some(1.5), None);
    assert_eq!(order.current_value(), -3.0, "two rolls of tape sent back");
}

#[test]
fn an_order_that_is_too_dear_is_not_filled() {
    let order = |pieces| Order::new(OrderType::Purchase, "gauze", pieces, None, None);
    assert_eq!(
        fill_up_to(order(4), 20.0),
        Some(String::from("4 x gauze for 10.00")),
        "four pieces, up to 20.00"
    );
    assert_eq!(
        fill_up_to(order(40), 20.0),
        None,
        "forty pieces, up to 20.00"
    );
}
