//! Fill the orders for one symbol, and write each order to the log and to the screen.

/// An order in the book.
#[derive(Debug, PartialEq)]
pub struct Order {
    pub symbol: String,
    pub quantity: u32,
}

/// How many pieces the orders for one symbol ask for, and the orders that are left.
pub fn fill(orders: Vec<Order>, symbol: &str) -> (u32, Vec<Order>) {
    let mut total = 0;
    let mut left = Vec::new();
    for order in orders {
        if order.symbol == symbol {
            total += order.quantity;
        } else {
            left.push(order);
        }
    }
    (total, left)
}

/// The line for the log and the line for the screen.
pub fn lines(order: &Order) -> (String, String) {
    let line = format!("{} {}", order.symbol, order.quantity);
    let screen = line.to_uppercase();
    let log = line;
    (log, screen)
}
