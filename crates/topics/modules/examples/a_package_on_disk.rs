//! The order book lies in several files.

use modules::order_book::{Order, OrderType};

fn main() {
    let order = Order::new(
        OrderType::Purchase,
        "gauze",
        40,
        Some(1.5),
        None,
    );
    println!("{:.2}", order.current_value());
}
