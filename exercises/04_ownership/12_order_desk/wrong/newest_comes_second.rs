//! wrong: `swap_remove` puts the newest order where the oldest was, so the order that waited longest is followed by the one that came last.
//~ expect: tests fail

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
            self.current = Some(self.waiting.swap_remove(0));
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
