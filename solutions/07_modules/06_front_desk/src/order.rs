//! One order.

/// Some pieces of an item.
#[derive(Debug)]
pub struct Order {
    item: String,
    pub(crate) pieces: u32,
}

impl Order {
    /// An order; nobody orders less than one piece.
    pub fn new(item: &str, pieces: u32) -> Order {
        Order {
            item: item.to_string(),
            pieces: pieces.max(1),
        }
    }

    /// The line that is printed, with a number for the storekeeper.
    pub(crate) fn line(&self, number: usize) -> String {
        format!("{number}. {} {}", self.pieces, self.item)
    }
}
