//! First the doors, then the inside. With private fields and helpers, the callers can depend on `empty`, `add`,
//! `pieces`, `items` and `close`, and on nothing else; so the list can go. `close` takes `self`, since a closed
//! book shall not be asked any more.
//!
//! The map keeps its keys in order, so `items` needs neither `sort` nor `dedup`.

mod book {
    use std::collections::BTreeMap;

    /// The orders of a ward.
    #[derive(Debug)]
    pub struct OrderBook {
        orders: BTreeMap<String, u32>,
    }

    impl OrderBook {
        /// A book without orders.
        pub fn empty() -> OrderBook {
            OrderBook {
                orders: BTreeMap::new(),
            }
        }

        /// Writes an order, if it is a sensible one; tells whether it was written.
        pub fn add(&mut self, item: &str, pieces: u32) -> bool {
            let sensible = self.is_sensible(item, pieces);
            if sensible {
                self.write(item, pieces);
            }
            sensible
        }

        /// No item has more than 1000 pieces, and no order is for nothing.
        fn is_sensible(&self, item: &str, pieces: u32) -> bool {
            let sum = self.pieces(item).checked_add(pieces);
            pieces > 0 && sum.is_some_and(|sum| sum <= 1000)
        }

        /// Writes an order, whatever it is.
        fn write(&mut self, item: &str, pieces: u32) {
            *self.orders.entry(item.to_string()).or_insert(0) += pieces;
        }

        /// How many pieces of an item are ordered.
        pub fn pieces(&self, item: &str) -> u32 {
            self.orders.get(item).copied().unwrap_or(0)
        }

        /// The items, each once, by name.
        pub fn items(&self) -> Vec<&str> {
            self.orders.keys().map(|name| name.as_str()).collect()
        }

        /// Closes the book; what is left is the number of all pieces.
        pub fn close(self) -> u32 {
            self.orders.values().sum()
        }
    }
}

pub use book::OrderBook;
