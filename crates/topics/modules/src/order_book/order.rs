//! One order.

use super::rounding::to_cents;

/// The price of one piece when an order names none.
// ANCHOR: order
pub const LIST_PRICE: f32 = 2.5;

/// What an order does.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum OrderType {
    /// The ward buys.
    Purchase,
    /// The ward sends back, so the value counts against what it owes.
    Return,
}

/// Pieces of one item, ordered or sent back.
#[derive(Debug)]
pub struct Order {
    kind: OrderType,
    item: String,
    /// The crate counts them for the receipts; outside nobody sees them.
    pub(crate) pieces: u16,
    price: f32,
    discount: f32,
}
// ANCHOR_END: order

impl Order {
    /// An order for some pieces of an item.
    ///
    /// What may be left out is `None`: without a `price` it is 2.50 a piece, without a
    /// `discount` there is none. A discount is a part of the price, and one outside of 0 to 1 is
    /// moved to the nearer end.
    ///
    /// ```
    /// use modules::{Order, OrderType};
    ///
    /// let plain = Order::new(OrderType::Purchase, "gauze", 40, None, None);
    /// assert_eq!(plain.current_value(), 100.0);
    ///
    /// let cheaper = Order::new(OrderType::Purchase, "gauze", 40, Some(2.0), Some(0.25));
    /// assert_eq!(cheaper.current_value(), 60.0);
    /// ```
    // ANCHOR: new
    pub fn new(
        kind: OrderType,
        item: &str,
        pieces: u16,
        price: Option<f32>,
        discount: Option<f32>,
    ) -> Order {
        Order {
            kind,
            item: item.to_string(),
            pieces,
            price: price.unwrap_or(LIST_PRICE),
            discount: discount.unwrap_or(0.0).clamp(0.0, 1.0),
        }
    }
    // ANCHOR_END: new

    /// What the order is worth now; less than nothing when something is sent back.
    ///
    /// It takes `&self`: who asks for the value still has the order.
    // ANCHOR: receivers
    pub fn current_value(&self) -> f32 {
        let full = f32::from(self.pieces) * self.price;
        let value = to_cents(full * (1.0 - self.discount));
        match self.kind {
            OrderType::Purchase => value,
            OrderType::Return => -value,
        }
    }

    /// Fills the order. What is left of it is the text of the receipt.
    ///
    /// It takes `self`: an order is filled once.
    ///
    /// ```compile_fail,E0382
    /// use modules::{Order, OrderType};
    ///
    /// let order = Order::new(OrderType::Purchase, "gauze", 40, None, None);
    /// let receipt = order.fill();
    /// let value = order.current_value(); // E0382: the order is gone
    /// ```
    pub fn fill(self) -> String {
        format!(
            "{} x {} for {:.2}",
            self.pieces,
            self.item,
            self.current_value()
        )
    }
    // ANCHOR_END: receivers

    /// The item.
    pub fn item(&self) -> &str {
        &self.item
    }
}

// ANCHOR: unit_tests
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_out_has_its_default() {
        let order = Order::new(OrderType::Purchase, "gauze", 2, None, None);
        assert_eq!(order.price, LIST_PRICE);
        assert_eq!(order.discount, 0.0);
    }

    #[test]
    fn a_discount_stays_between_nothing_and_everything() {
        let order = Order::new(OrderType::Purchase, "gauze", 2, None, Some(7.0));
        assert_eq!(order.discount, 1.0);
        assert_eq!(order.current_value(), 0.0);
    }
    // ANCHOR_END: unit_tests

    #[test]
    fn a_return_counts_against_the_ward() {
        let order = Order::new(OrderType::Return, "gauze", 4, Some(1.5), None);
        assert_eq!(order.current_value(), -6.0);
        assert_eq!(order.item(), "gauze");
    }

    #[test]
    fn a_filled_order_is_a_receipt() {
        let order = Order::new(OrderType::Purchase, "gauze", 3, Some(0.333), None);
        assert_eq!(order.fill(), "3 x gauze for 1.00");
    }
}
