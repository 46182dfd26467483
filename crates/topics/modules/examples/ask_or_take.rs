//! Asking for the value leaves the order there; filling it does not.

use modules::{Order, OrderType};

fn main() {
    let order = Order::new(
        OrderType::Purchase,
        "gauze",
        40,
        Some(1.5),
        None,
    );
    println!("{:.2}", order.current_value());
    println!("{:.2}", order.current_value());
    let receipt = order.fill();
    println!("{receipt}");
}
