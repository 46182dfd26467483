//! An order that is being filled in.

use super::{Order, OrderType};

// ANCHOR: documented
/// What is known of an order so far. Each step gives the draft back, so that the
/// steps can stand in one chain.
///
/// ```
/// use modules::OrderDraft;
///
/// let order = OrderDraft::of("gauze").pieces(40).discount(0.1).send();
/// assert_eq!(order.map(|order| order.current_value()), Some(90.0));
/// ```
// ANCHOR_END: documented
// ANCHOR: draft
#[derive(Debug)]
pub struct OrderDraft {
    kind: OrderType,
    item: String,
    pieces: u16,
    price: Option<f32>,
    discount: Option<f32>,
}

impl OrderDraft {
    /// A purchase of this item; how many, the draft does not know yet.
    pub fn of(item: &str) -> OrderDraft {
        OrderDraft {
            kind: OrderType::Purchase,
            item: item.to_string(),
            pieces: 0,
            price: None,
            discount: None,
        }
    }

    /// How many pieces.
    pub fn pieces(mut self, pieces: u16) -> OrderDraft {
        self.pieces = pieces;
        self
    }

    /// A discount, as a part of the price.
    pub fn discount(mut self, discount: f32) -> OrderDraft {
        self.discount = Some(discount);
        self
    }
    // ANCHOR_END: draft

    /// The price of one piece.
    pub fn price(mut self, price: f32) -> OrderDraft {
        self.price = Some(price);
        self
    }

    /// The pieces go back to where they came from.
    pub fn send_back(mut self) -> OrderDraft {
        self.kind = OrderType::Return;
        self
    }

    /// Makes an order of the draft, or `None` when it is an order for nothing.
    // ANCHOR: send
    pub fn send(self) -> Option<Order> {
        if self.pieces == 0 {
            return None;
        }
        Some(Order::new(
            self.kind,
            &self.item,
            self.pieces,
            self.price,
            self.discount,
        ))
    }
    // ANCHOR_END: send
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_come_in_any_order() {
        let one = OrderDraft::of("gauze").pieces(4).price(1.5).send_back();
        let other = OrderDraft::of("gauze").send_back().price(1.5).pieces(4);
        let value = |draft: OrderDraft| draft.send().map(|order| order.current_value());
        assert_eq!(value(one), Some(-6.0));
        assert_eq!(value(other), Some(-6.0));
    }

    #[test]
    fn an_order_for_nothing_is_none() {
        assert!(OrderDraft::of("gauze").send().is_none());
    }
}
