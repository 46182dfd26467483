//! The checkpoint of this topic. The hospital's order desk works on one order at a
//! time; the others wait. If you can repair it without reading the pages, you may
//! skip the topic.
//!
//! Your Python instinct: the whole desk below would run in Python, because
//! attributes are labels and every line adds a label somewhere. In Rust each
//! order lies in one place. The lines that are refused are those that use an
//! order after giving it away (E0382), or take something out of a desk that was
//! only lent to the method (E0507). And one method compiles and still does not do
//! what is wanted: the tests will say which.
//!
//! Your task: repair the four methods `take_in`, `next_order`, `repeat` and `close`.
//! Signatures and structs stay as they are: an order does not become `Clone`.
//! (`mut` before a parameter, as in `mut self`, is allowed: a caller cannot see it.)
//!
//! - An order that is taken in, worked on or left over stays that order: what comes
//!   out of the desk is what went in, and no copy of it.
//! - `repeat` makes a second order: the same customer, shared, and items of its
//!   own.
//! - `close` sums up the desk as it is at that moment.
//!
//! Done when: it compiles, and the tests follow every order across the desk.

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
        self.waiting.push(order);
        format!("{}: {} items", order.customer.name, order.items.len())
    }

    /// Puts the order that waited longest on the desk, if one waits. Returns the
    /// order that was on the desk before.
    pub fn next_order(&mut self) -> Option<Order> {
        let done = self.current;
        self.current = None;
        if !self.waiting.is_empty() {
            self.current = Some(self.waiting[0]);
        }
        done
    }

    /// Makes a second order like `order`, for the same customer.
    pub fn repeat(order: &Order) -> Order {
        Order {
            customer: Rc::new(Customer {
                name: order.customer.name.to_string(),
            }),
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
        let left_over = self.waiting;
        (self.summary(), left_over)
    }
}
