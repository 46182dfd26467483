//! The slip for the storekeeper.

use crate::order::Order;

/// One line for each order, and how many pieces there are in all.
pub fn print(orders: &[Order]) -> Vec<String> {
    let mut lines = Vec::new();
    let mut sum = 0;
    for (index, order) in orders.iter().enumerate() {
        sum += order.pieces;
        lines.push(order.line(index + 1));
    }
    lines.push(format!("{sum} pieces"));
    lines
}
