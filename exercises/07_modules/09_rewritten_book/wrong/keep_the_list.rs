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
            match self.pieces(item).checked_add(pieces) {
                Some(sum) => pieces > 0 && sum <= 1000,
                None => false,
            }
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
            let mut items: Vec<&str> = Vec::new();
            for (name, _) in &self.orders {
                if !items.contains(&name.as_str()) {
                    items.push(name);
                }
            }
            items.sort();
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
