//! Port the function `versions` from `python/deep_copy.py`. It keeps the order
//! book as it was after every change, so that a mistake can be traced later.
//!
//! Your Python instinct: `kept.append(live)` is how one fills a list, and then
//! all entries turn out to be one book, in its last state. `copy.copy` does not
//! help: it makes a second book, but around the same list of orders
//! (`copy.copy(live).orders is live.orders`), and even when `apply` ties one of
//! the books to a new list, both share the orders in it. So the original says
//! `copy.deepcopy` wherever it keeps a version. In Rust a `push` cannot share the
//! book: it moves it. And a derived `clone` is deep by nature, because a value
//! owns its parts.
//!
//! A colleague made the first attempt below. It compiles, but it clones nothing,
//! and so it keeps one version only: the last.
//!
//! Your task: make `versions` do what the Python function does. `apply` and
//! `describe` are ported and right.
//!
//! Done when: for forty generated order books, Python and Rust give the same
//! versions. The test runs both; it needs a `python3` (3.11 or newer).

/// So many pieces of one item.
#[derive(Debug)]
pub struct Order {
    /// What is ordered.
    pub item: String,
    /// How many pieces; an `i64` is a whole number of 64 bits.
    pub pieces: i64,
}

/// The orders of a ward, oldest first.
#[derive(Debug)]
pub struct OrderBook {
    /// One order for each item.
    pub orders: Vec<Order>,
}

/// So many pieces of an item more, or fewer.
#[derive(Debug)]
pub struct Change {
    /// Which item.
    pub item: String,
    /// How many more; a negative number takes away.
    pub pieces: i64,
}

impl OrderBook {
    /// Adds to the order for this item; an order for nothing is struck out.
    pub fn apply(&mut self, change: Change) {
        let mut found = false;
        // `&mut`: look at each order, and change it.
        for order in &mut self.orders {
            if order.item == change.item {
                order.pieces += change.pieces;
                found = true;
            }
        }
        if !found {
            self.orders.push(Order {
                item: change.item,
                pieces: change.pieces,
            });
        }
        // As `[order for order in orders if order.pieces > 0]`: the orders stay for
        // which the part after `|order|` is true.
        self.orders.retain(|order| order.pieces > 0);
    }

    /// The orders in one line.
    pub fn describe(&self) -> String {
        let mut parts = Vec::new();
        for order in &self.orders {
            parts.push(format!("{} {}", order.item, order.pieces));
        }
        if parts.is_empty() {
            return String::from("nothing ordered");
        }
        parts.join(", ")
    }
}

/// The book as it came, and as it was after each change.
pub fn versions(book: OrderBook, changes: Vec<Change>) -> Vec<OrderBook> {
    let mut live = book;
    for change in changes {
        live.apply(change);
    }
    vec![live]
}
