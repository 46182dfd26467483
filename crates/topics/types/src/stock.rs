//! A type with fields and methods.

/// So many pieces of one item on a shelf.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stock {
    item: String,
    pieces: u32,
}

impl Stock {
    /// A shelf with so many pieces.
    pub fn new(item: &str, pieces: u32) -> Stock {
        Stock {
            item: String::from(item),
            pieces,
        }
    }

    /// What stands on the shelf's label.
    pub fn label(&self) -> String {
        format!("{} {}", self.pieces, self.item)
    }

    /// How many pieces are there.
    pub fn pieces(&self) -> u32 {
        self.pieces
    }

    // ANCHOR: take
    /// Takes as many as are wanted, or all that are there. Returns how many were taken.
    pub fn take(&mut self, wanted: u32) -> u32 {
        let taken = if wanted < self.pieces {
            wanted
        } else {
            self.pieces
        };
        self.pieces -= taken;
        taken
    }
    // ANCHOR_END: take
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_takes_what_is_not_there() {
        let mut gloves = Stock::new("gloves", 40);
        assert_eq!(gloves.take(30), 30);
        assert_eq!(gloves.take(30), 10);
        assert_eq!(gloves.take(30), 0);
        assert_eq!(gloves, Stock::new("gloves", 0));
    }

    #[test]
    fn looking_changes_nothing() {
        let gloves = Stock::new("gloves", 40);
        assert_eq!(gloves.label(), "40 gloves");
        assert_eq!(gloves.pieces(), 40);
    }
}
