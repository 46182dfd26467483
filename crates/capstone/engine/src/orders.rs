//! The order book of a ward: what is ordered and sent back, and what that is worth.
//!
//! Amounts are whole [`Cents`] and discounts whole hundredths of a percent, so that no amount is
//! nearly right. What does not fit is an [`OrderError`], never another amount.
//!
//! ```
//! use engine::orders::{Cents, Order, OrderBook, OrderError, OrderType};
//!
//! let mut book = OrderBook::new();
//! let gauze = book.place(Order::new(OrderType::Purchase, "gauze", 40)?)?;
//! let back = Order::new(OrderType::Return, "gauze", 10)?.price(Cents::new(200))?;
//! book.place(back)?;
//! assert_eq!(book.current_value()?.to_string(), "80.00"); // 40 × 2.50 − 10 × 2.00
//! assert_eq!(book.pieces("gauze"), 30);
//!
//! let receipt = book.fill(gauze)?;
//! assert_eq!(receipt.to_string(), "40 x gauze for 100.00");
//! assert!(book.cancel(gauze).is_err()); // it is gone
//! # Ok::<(), OrderError>(())
//! ```

mod cents;
mod order;

use std::collections::BTreeMap;
use std::fmt;

pub use cents::Cents;
pub use order::{LIST_PRICE, NO_DISCOUNT, Order, OrderType, WHOLE_PRICE};

/// What does not work with an order.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OrderError {
    /// An item without a name.
    #[error("an order names its item")]
    NoItem,
    /// An order for nothing.
    #[error("an order is for at least one piece")]
    NoPieces,
    /// Less than nothing.
    #[error("a price cannot be less than nothing, and {0} is")]
    NegativePrice(
        /// The price.
        Cents,
    ),
    /// More than the whole price.
    #[error("a discount is at most {WHOLE_PRICE} hundredths of a percent, and {0} are more")]
    DiscountTooLarge(
        /// The discount.
        u16,
    ),
    /// More than fits.
    #[error("the value does not fit; a book counts up to {}", Cents::MAX)]
    TooLarge,
    /// No such order, or not any more.
    #[error("the book has no order {0}")]
    NoSuchOrder(
        /// The number.
        OrderId,
    ),
    /// There are no more numbers for orders.
    #[error("the book is full")]
    BookFull,
}

/// The number of an order in its book. No other order of the book ever has the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OrderId(u64);

impl OrderId {
    /// The order of this number, if there is one.
    pub fn new(number: u64) -> OrderId {
        OrderId(number)
    }

    /// The number.
    pub fn number(self) -> u64 {
        self.0
    }
}

impl fmt::Display for OrderId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// What is left of an order that was filled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// How many pieces of what.
    pub order: Order,
    /// What they were worth.
    pub value: Cents,
}

impl fmt::Display for Receipt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (pieces, item) = (self.order.pieces(), self.order.item());
        write!(f, "{pieces} x {item} for {}", self.value)
    }
}

/// Orders that are open.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OrderBook {
    open: BTreeMap<OrderId, Order>,
    last: u64,
}

impl OrderBook {
    /// A book without orders.
    pub fn new() -> OrderBook {
        OrderBook::default()
    }

    /// A book as it was: with the last number that it gave, and what is open of its orders. None can
    /// have a number that it has not given.
    pub fn reopened(
        last: u64,
        open: impl IntoIterator<Item = (OrderId, Order)>,
    ) -> Result<OrderBook, OrderError> {
        let open: BTreeMap<OrderId, Order> = open.into_iter().collect();
        let given = OrderId(1)..=OrderId(last);
        match open.keys().find(|id| !given.contains(id)) {
            Some(id) => Err(OrderError::NoSuchOrder(*id)),
            None => Ok(OrderBook { open, last }),
        }
    }

    /// The last number that was given to an order; 0 before the first.
    pub fn last_number(&self) -> u64 {
        self.last
    }

    /// Takes an order in. Its number is larger than those before.
    pub fn place(&mut self, order: Order) -> Result<OrderId, OrderError> {
        let number = self.last.checked_add(1).ok_or(OrderError::BookFull)?;
        self.last = number;
        self.open.insert(OrderId(number), order);
        Ok(OrderId(number))
    }

    /// Takes an order out, as if it had not been placed.
    pub fn cancel(&mut self, id: OrderId) -> Result<Order, OrderError> {
        self.open.remove(&id).ok_or(OrderError::NoSuchOrder(id))
    }

    /// Takes an order out because the pieces are there.
    pub fn fill(&mut self, id: OrderId) -> Result<Receipt, OrderError> {
        let order = self.cancel(id)?;
        let value = order.current_value();
        Ok(Receipt { order, value })
    }

    /// An open order.
    pub fn order(&self, id: OrderId) -> Option<&Order> {
        self.open.get(&id)
    }

    /// All open orders, the oldest first.
    pub fn orders(&self) -> impl Iterator<Item = (OrderId, &Order)> {
        self.open.iter().map(|(id, order)| (*id, order))
    }

    /// How many orders are open.
    pub fn len(&self) -> usize {
        self.open.len()
    }

    /// Whether none is.
    pub fn is_empty(&self) -> bool {
        self.open.is_empty()
    }

    /// How many pieces of an item arrive when all orders are filled; less than nothing when more go
    /// back.
    pub fn pieces(&self, item: &str) -> i64 {
        let of_item = self.open.values().filter(|order| order.item() == item);
        of_item.fold(0, |sum: i64, order| {
            let pieces = i64::from(order.pieces());
            sum.saturating_add(match order.kind() {
                OrderType::Purchase => pieces,
                OrderType::Return => -pieces,
            })
        })
    }

    /// What all open orders are worth; returns count against purchases.
    pub fn current_value(&self) -> Result<Cents, OrderError> {
        let values = self
            .open
            .values()
            .map(|order| i128::from(order.current_value().cents()));
        // No number of orders that fits in memory is too much for this sum, and what purchases and
        // returns come to may fit where one of the two sums does not.
        let sum: i128 = values.sum();
        i64::try_from(sum)
            .map(Cents::new)
            .map_err(|_| OrderError::TooLarge)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(kind: OrderType, item: &str, pieces: u32) -> Order {
        Order::new(kind, item, pieces).unwrap()
    }

    #[test]
    fn a_book_is_worth_what_its_open_orders_are() {
        let mut book = OrderBook::new();
        assert_eq!(book.current_value(), Ok(Cents::new(0)));
        let gauze = book.place(order(OrderType::Purchase, "gauze", 4)).unwrap();
        let saline = book.place(order(OrderType::Return, "saline", 6)).unwrap();
        assert_eq!(book.current_value(), Ok(Cents::new(-500)));
        assert_eq!((book.pieces("gauze"), book.pieces("saline")), (4, -6));
        assert_eq!(book.pieces("gloves"), 0);
        assert_eq!(book.len(), 2);

        assert_eq!(book.cancel(saline).unwrap().item(), "saline");
        assert_eq!(book.cancel(saline), Err(OrderError::NoSuchOrder(saline)));
        assert_eq!(book.fill(gauze).unwrap().to_string(), "4 x gauze for 10.00");
        assert!(book.is_empty() && book.order(gauze).is_none());
    }

    #[test]
    fn a_number_is_never_given_twice() {
        let mut book = OrderBook::new();
        let first = book.place(order(OrderType::Purchase, "gauze", 1)).unwrap();
        book.cancel(first).unwrap();
        let second = book.place(order(OrderType::Purchase, "gauze", 1)).unwrap();
        assert!(second > first);
        assert_eq!(
            book.orders().map(|(id, _)| id.number()).collect::<Vec<_>>(),
            [2]
        );
        book.last = u64::MAX;
        let full = book.place(order(OrderType::Purchase, "gauze", 1));
        assert_eq!(full, Err(OrderError::BookFull));
    }

    #[test]
    fn a_book_can_be_closed_and_reopened() {
        let mut book = OrderBook::new();
        let gauze = order(OrderType::Purchase, "gauze", 1);
        for _ in 0..3 {
            book.place(gauze.clone()).unwrap();
        }
        book.cancel(OrderId::new(3)).unwrap();
        let open = book.orders().map(|(id, order)| (id, order.clone()));
        let again = OrderBook::reopened(book.last_number(), open);
        assert_eq!(again.as_ref(), Ok(&book));
        assert_eq!(again.unwrap().place(gauze.clone()), Ok(OrderId::new(4)));
        for number in [0, 3] {
            let id = OrderId::new(number);
            let refused = OrderBook::reopened(2, [(id, gauze.clone())]);
            assert_eq!(refused, Err(OrderError::NoSuchOrder(id)));
        }
    }

    #[test]
    fn what_does_not_fit_is_said_and_may_come_to_fit() {
        let dear = |kind| {
            let order = order(kind, "scanner", 1);
            order.price(Cents::MAX).unwrap()
        };
        let mut book = OrderBook::new();
        book.place(dear(OrderType::Purchase)).unwrap();
        book.place(dear(OrderType::Purchase)).unwrap();
        assert_eq!(book.current_value(), Err(OrderError::TooLarge));
        book.place(dear(OrderType::Return)).unwrap();
        assert_eq!(book.current_value(), Ok(Cents::MAX));
        assert!(
            OrderError::TooLarge
                .to_string()
                .contains("92233720368547758.07")
        );
    }
}
