//! Price and discount may be left out.

use modules::{Order, OrderType};

fn main() {
    let buy = OrderType::Purchase;
    let orders = [
        Order::new(buy, "gauze", 40, None, None),
        Order::new(buy, "gauze", 40, Some(1.5), None),
        Order::new(buy, "gauze", 40, None, Some(0.25)),
        Order::new(buy, "leaflets", 40, Some(0.0), None),
        Order::new(
            OrderType::Return,
            "tape",
            4,
            None,
            None,
        ),
    ];
    for order in &orders {
        println!("{:.2}", order.current_value());
    }
}
