//! `Order` and `OrderBook` derive Clone, and each `live.clone()` is the
//! `copy.deepcopy(live)` of the original. Python needs a third copy so that the
//! caller's book stays as it was; here the caller has handed the book over, so
//! `live` may be that very book.
//!
//! Two clones are still one too many: the last version could be `live` itself.
//! That saves one copy and costs clarity, so it is worth it only for large books.
//! Where versions are many and changes small, keep the changes and rebuild a
//! version on demand, or share what did not change (`Rc`, a few pages on).
//!
//! `deepcopy` has one thing that `clone` lacks: a memory of what it copied, so
//! that an object reached twice is copied once. Owned values form a tree, and in
//! a tree nothing is reached twice.

/// So many pieces of one item.
#[derive(Debug, Clone)]
pub struct Order {
    /// What is ordered.
    pub item: String,
    /// How many pieces; an `i64` is a whole number of 64 bits.
    pub pieces: i64,
}

/// The orders of a ward, oldest first.
#[derive(Debug, Clone)]
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
    let mut kept = vec![live.clone()];
    for change in changes {
        live.apply(change);
        kept.push(live.clone());
    }
    kept
}
