//! wrong: leaves the helpers open, so that orders are written unchecked.
//~ expect: not refused

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
        pub fn is_sensible(&self, item: &str, pieces: u32) -> bool {
            match self.pieces(item).checked_add(pieces) {
                Some(sum) => pieces > 0 && sum <= 1000,
                None => false,
            }
        }

        /// Writes an order, whatever it is.
        pub fn write(&mut self, item: &str, pieces: u32) {
            *self.orders.entry(item.to_string()).or_insert(0) += pieces;
        }

        /// How many pieces of an item are ordered.
        pub fn pieces(&self, item: &str) -> u32 {
            self.orders.get(item).copied().unwrap_or(0)
        }

        /// The items, each once, by name.
        pub fn items(&self) -> Vec<&str> {
            let mut items: Vec<&str> = Vec::new();
            for name in self.orders.keys() {
                items.push(name);
            }
            items
        }

        /// Closes the book; what is left is the number of all pieces.
        pub fn close(self) -> u32 {
            let mut sum = 0;
            for item in self.items() {
                sum += self.pieces(item);
            }
            sum
        }
    }
}

pub use book::OrderBook;
