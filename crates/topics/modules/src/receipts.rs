//! Lines to print. They are there for who asks for the feature `receipts`, as everybody does who
//! says nothing about features.

use crate::Order;

/// One line for each order that is filled, and what it comes to.
///
/// ```
/// use modules::{Order, OrderType, receipts};
///
/// let orders = vec![
///     Order::new(OrderType::Purchase, "gauze", 40, None, None),
///     Order::new(OrderType::Return, "tape", 4, Some(1.5), None),
/// ];
/// assert_eq!(
///     receipts::print_all(orders),
///     ["40 x gauze for 100.00", "4 x tape for -6.00", "44 pieces, 94.00"]
/// );
/// ```
pub fn print_all(orders: Vec<Order>) -> Vec<String> {
    let pieces: u32 = orders.iter().map(|one| u32::from(one.pieces)).sum();
    let sum: f32 = orders.iter().map(Order::current_value).sum();
    let mut lines: Vec<String> = orders.into_iter().map(Order::fill).collect();
    lines.push(format!("{pieces} pieces, {sum:.2}"));
    lines
}
