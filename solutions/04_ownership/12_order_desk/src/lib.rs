//! `take_in` and `close` look first and give away last; that settles both E0382.
//! `next_order` borrows the desk, so what comes out leaves something behind:
//! `take` leaves `None`, `remove(0)` a shorter list. `repeat` is the one place
//! with two orders afterwards: the customer is shared (one count more, not a second
//! record with the same name), the items are cloned, because the second order may
//! be changed on its own.
//!
//! In `close` the elements of the tuple are evaluated from left to right, so the
//! summary is made while the desk is whole. `let summary = self.summary();` on a
//! line of its own says the same more loudly.
//!
//! A queue that is long would be a `VecDeque`; then `next_order` is
//! `mem::replace(&mut self.current, self.waiting.pop_front())`. Deriving Clone for
//! `Order` would also compile, but it invites copies where none are wanted.

use std::rc::Rc;

/// A ward that orders things. All its orders share this one record.
#[derive(Debug)]
pub struct Customer {
    /// The name of the ward.
    pub name: String,
}

/// What a customer wants.
#[derive(Debug)]
pub struct Order {
    /// Who ordered.
    pub customer: Rc<Customer>,
    /// What was ordered.
    pub items: Vec<String>,
}

/// The order desk: one order in work, and those that wait, oldest first.
#[derive(Debug)]
pub struct Desk {
    current: Option<Order>,
    waiting: Vec<Order>,
}

impl Desk {
    /// A desk without orders.
    pub fn open() -> Desk {
        Desk {
            current: None,
            waiting: Vec::new(),
        }
    }

    /// Lets the order wait. Returns the confirmation for the customer.
    pub fn take_in(&mut self, order: Order) -> String {
        let confirmation = format!("{}: {} items", order.customer.name, order.items.len());
        self.waiting.push(order);
        confirmation
    }

    /// Puts the order that waited longest on the desk, if one waits. Returns the
    /// order that was on the desk before.
    pub fn next_order(&mut self) -> Option<Order> {
        let done = self.current.take();
        if !self.waiting.is_empty() {
            self.current = Some(self.waiting.remove(0));
        }
        done
    }

    /// Makes a second order like `order`, for the same customer.
    pub fn repeat(order: &Order) -> Order {
        Order {
            customer: Rc::clone(&order.customer),
            items: order.items.clone(),
        }
    }

    /// How many orders wait, and whether one is in work.
    pub fn summary(&self) -> String {
        match &self.current {
            Some(order) => format!(
                "{} waiting, in work: {}",
                self.waiting.len(),
                order.customer.name
            ),
            None => format!("{} waiting, nothing in work", self.waiting.len()),
        }
    }

    /// Closes the desk. Returns the last summary and the orders that waited.
    pub fn close(self) -> (String, Vec<Order>) {
        (self.summary(), self.waiting)
    }
}
