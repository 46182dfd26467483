//! The book as one sum for each item.

use std::collections::BTreeMap;

// ANCHOR: sums
/// The orders of a ward.
#[derive(Debug)]
pub struct OrderBook {
    sums: BTreeMap<String, u32>,
}

impl OrderBook {
    /// A book without orders.
    pub fn new() -> OrderBook {
        OrderBook {
            sums: BTreeMap::new(),
        }
    }

    /// Writes an order.
    pub fn add(&mut self, item: &str, pieces: u32) {
        *self.sums.entry(item.to_string()).or_insert(0) += pieces;
    }

    /// How many pieces of an item are ordered.
    pub fn pieces(&self, item: &str) -> u32 {
        self.sums.get(item).copied().unwrap_or(0)
    }
    // ANCHOR_END: sums

    /// The items, each once, by name.
    pub fn items(&self) -> Vec<&str> {
        self.sums.keys().map(String::as_str).collect()
    }
}
