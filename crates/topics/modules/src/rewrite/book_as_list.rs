//! The book as a list of all orders.

// ANCHOR: list
/// The orders of a ward.
#[derive(Debug)]
pub struct OrderBook {
    orders: Vec<(String, u32)>,
}

impl OrderBook {
    /// A book without orders.
    pub fn new() -> OrderBook {
        OrderBook { orders: Vec::new() }
    }

    /// Writes an order.
    pub fn add(&mut self, item: &str, pieces: u32) {
        self.orders.push((item.to_string(), pieces));
    }

    /// How many pieces of an item are ordered.
    pub fn pieces(&self, item: &str) -> u32 {
        let of_item = self.orders.iter().filter(|order| order.0 == item);
        of_item.map(|order| order.1).sum()
    }
    // ANCHOR_END: list

    /// The items, each once, by name.
    pub fn items(&self) -> Vec<&str> {
        let mut items: Vec<&str> = self.orders.iter().map(|order| order.0.as_str()).collect();
        items.sort();
        items.dedup();
        items
    }
}
