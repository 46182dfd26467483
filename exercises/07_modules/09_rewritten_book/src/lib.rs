//! The order book writes down every order, and adds up at every question. It has become slow, and
//! it is to keep one sum for each item in place of the list. Honest callers must not notice.
//!
//! Your Python instinct: rename `orders`, run the tests, and hope that nobody out there used it.
//! Here you can know: close what is nobody's business first, then whatever compiles outside depends
//! on the rest alone.
//!
//! Your task: close the inside, so that every program in `tests/refused/` is refused on its marked
//! line; then rewrite it, with one sum for each item. A closed book is gone, and its number of
//! pieces is what is left of it. Names stay as they are, that of the field too. The callers in
//! `tests/rewritten_book.rs` stay as they are.
//!
//! Done when: the misuse is refused, the callers are content, and no list of orders is kept.

mod book {
    /// The orders of a ward.
    #[derive(Debug)]
    pub struct OrderBook {
        /// Item and pieces, oldest first.
        pub orders: Vec<(String, u32)>,
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
        pub fn is_sensible(&self, item: &str, pieces: u32) -> bool {
            pieces > 0 && self.pieces(item) + pieces <= 1000
        }

        /// Writes an order, whatever it is.
        pub fn write(&mut self, item: &str, pieces: u32) {
            self.orders.push((item.to_string(), pieces));
        }

        /// How many pieces of an item are ordered.
        pub fn pieces(&self, item: &str) -> u32 {
            let mut sum = 0;
            for (name, pieces) in &self.orders {
                if name == item {
                    sum += pieces;
                }
            }
            sum
        }

        /// The items, each once, by name.
        pub fn items(&self) -> Vec<&str> {
            let mut items: Vec<&str> = Vec::new();
            for (name, _) in &self.orders {
                let name: &str = name;
                if !items.contains(&name) {
                    items.push(name);
                }
            }
            items.sort();
            items
        }

        /// Closes the book; what is left is the number of all pieces.
        pub fn close(&self) -> u32 {
            let mut sum = 0;
            for (_, pieces) in &self.orders {
                sum += pieces;
            }
            sum
        }
    }
}

pub use book::OrderBook;
