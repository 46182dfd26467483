//! An order book: orders wait in it, and each can be filled once.

/// An order that has not been filled. It cannot be copied, so it cannot be filled twice.
#[derive(Debug, PartialEq, Eq)]
pub struct Order {
    item: String,
    quantity: u32,
}

/// What remains of an order after it was filled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    text: String,
}

impl Receipt {
    /// What was delivered.
    pub fn text(&self) -> &str {
        &self.text
    }
}

impl Order {
    /// An order for some number of an item.
    pub fn new(item: &str, quantity: u32) -> Order {
        Order {
            item: String::from(item),
            quantity,
        }
    }

    /// How many are wanted.
    pub fn quantity(&self) -> u32 {
        self.quantity
    }

    /// Fills the order. It is used up: what is left is the receipt.
    ///
    /// ```compile_fail,E0382
    /// use ownership::orders::Order;
    ///
    /// let order = Order::new("gloves", 20);
    /// let receipt = order.fill();
    /// let again = order.fill(); // E0382: use of moved value
    /// ```
    // ANCHOR: fill
    pub fn fill(self) -> Receipt {
        Receipt {
            text: format!("{} x {}", self.quantity, self.item),
        }
    }
    // ANCHOR_END: fill
}

/// The orders that wait, oldest first.
#[derive(Debug, Default)]
pub struct OrderBook {
    waiting: Vec<Order>,
}

impl OrderBook {
    /// An empty book.
    pub fn new() -> OrderBook {
        OrderBook::default()
    }

    /// Takes the order in; the caller has it no longer.
    pub fn place(&mut self, order: Order) {
        self.waiting.push(order);
    }

    /// How many pieces are wanted in all. Looking does not take anything.
    pub fn pieces(&self) -> u32 {
        let mut pieces = 0;
        for order in &self.waiting {
            pieces += order.quantity;
        }
        pieces
    }

    // ANCHOR: fill_all
    /// Fills every order that waits, and leaves the book empty.
    pub fn fill_all(&mut self) -> Vec<Receipt> {
        let mut receipts = Vec::new();
        for order in std::mem::take(&mut self.waiting) {
            receipts.push(order.fill());
        }
        receipts
    }
    // ANCHOR_END: fill_all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn book() -> OrderBook {
        let mut book = OrderBook::new();
        book.place(Order::new("gloves", 20));
        book.place(Order::new("masks", 5));
        book
    }

    #[test]
    fn counting_takes_nothing() {
        let book = book();
        assert_eq!(book.pieces(), 25);
        assert_eq!(book.pieces(), 25);
    }

    #[test]
    fn filling_empties_the_book_in_order() {
        let mut book = book();
        let receipts = book.fill_all();
        assert_eq!(receipts[0].text(), "20 x gloves");
        assert_eq!(receipts[1].text(), "5 x masks");
        assert_eq!(book.pieces(), 0);
        assert_eq!(book.fill_all(), []);
    }

    #[test]
    fn a_filled_book_takes_new_orders() {
        let mut book = book();
        book.fill_all();
        book.place(Order::new("gowns", 2));
        assert_eq!(book.pieces(), 2);
    }

    #[test]
    fn an_order_shows_its_quantity_before_it_is_filled() {
        let order = Order::new("gloves", 20);
        assert_eq!(order.quantity(), 20);
        assert_eq!(order.fill().text(), "20 x gloves");
    }
}
