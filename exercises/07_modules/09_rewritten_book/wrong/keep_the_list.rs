//! wrong: closes the doors, and keeps the list behind them.
//~ expect: not accepted

mod book {
    /// The orders of a ward.
    #[derive(Debug)]
    pub struct OrderBook {
        orders: Vec<(String, u32)>,
    }

    impl OrderBook {
        /// A book without orders.
        pub fn empty() -> OrderBook {
            OrderBook { orders: Vec::new() }
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
            self.orders.push((item.to_string(), pieces));
        }

        /// How many pieces of an item are ordered.
        pub fn pieces(&self, item: &str) -> u32 {
            let of_item = self.orders.iter().filter(|order| order.0 == item);
            of_item.map(|order| order.1).sum()
        }

        /// The items, each once, by name.
        pub fn items(&self) -> Vec<&str> {
            let mut items: Vec<&str> = self.orders.iter().map(|order| order.0.as_str()).collect();
            items.sort();
            items.dedup();
            items
        }

        /// Closes the book; what is left is the number of all pieces.
        pub fn close(self) -> u32 {
            self.orders.iter().map(|order| order.1).sum()
        }
    }
}

pub use book::OrderBook;
