//! Before an order is filled, somebody asks what it is worth; and for the receipt, somebody asks
//! again.
//!
//! Your Python instinct: a method is called on an object, and the object is there afterwards. Here
//! the method decides that in its first parameter, and `current_value` was written in a hurry. So
//! were the defaults in `new`: what is left out must not become free.
//!
//! Your task: let `fill_up_to` compile by mending the receiver that is wrong, and only that; then
//! let `new` do what its description says. `Some(0.0)` is a price: that item is free. Nothing is
//! cloned, and an order is still filled once.
//!
//! Done when: all values are right, and `fill_up_to` is as it was.

/// Orders and returns.
pub mod order_book {
    /// What an order does.
    #[derive(Debug, Clone, Copy, PartialEq)]
    pub enum OrderType {
        /// The ward buys.
        Purchase,
        /// The ward sends back; the value is less than nothing.
        Return,
    }

    /// Pieces of one item.
    #[derive(Debug)]
    pub struct Order {
        kind: OrderType,
        item: String,
        pieces: u16,
        price: f32,
        discount: f32,
    }

    impl Order {
        /// An order. Without a `price` a piece costs 2.50; without a `discount` there is none.
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
                price: price.unwrap_or(0.0),
                discount: discount.unwrap_or(1.0),
            }
        }

        /// What the order is worth now.
        pub fn current_value(self) -> f32 {
            let value = f32::from(self.pieces) * self.price * (1.0 - self.discount);
            match self.kind {
                OrderType::Purchase => value,
                OrderType::Return => -value,
            }
        }

        /// Fills the order; what is left is the receipt.
        pub fn fill(self) -> String {
            format!("{} x {}", self.pieces, self.item)
        }
    }
}

use order_book::Order;

/// Fills an order if it is not too dear; its receipt then tells what it was worth.
pub fn fill_up_to(order: Order, limit: f32) -> Option<String> {
    if order.current_value() > limit {
        return None;
    }
    let value = order.current_value();
    Some(format!("{} for {value:.2}", order.fill()))
}
