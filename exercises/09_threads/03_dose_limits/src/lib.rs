//! The pharmacy knows the largest dose of each medicine, and wards send their orders. Each ward's orders are checked in a thread of its own, against one list of limits.
//!
//! Your Python instinct: all threads use the same two objects, the list and the count.
//!
//! Your task: share one list of limits among the threads, without a copy of the list for each. The count cannot be shared in this way, the compiler says so when the list is right; let each thread count its own
//! orders, and add up.
//!
//! Done when: the orders that are too high are counted, while all wards are checked at the same time against one list.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::thread;

/// The largest dose of each medicine, in mg.
pub type Limits = BTreeMap<String, u32>;

/// What a ward orders.
pub struct Order {
    /// The medicine.
    pub medicine: String,
    /// How much of it, in mg.
    pub dose: u32,
}

/// How many orders of all wards are too high. `too_high` says it of one order.
pub fn count_too_high(
    limits: Limits,
    wards: Vec<Vec<Order>>,
    too_high: fn(&Limits, &Order) -> bool,
) -> u32 {
    let limits = Rc::new(limits);
    let count = Rc::new(Cell::new(0));
    let mut handles = Vec::new();
    for orders in wards {
        let limits = Rc::clone(&limits);
        let count = Rc::clone(&count);
        handles.push(thread::spawn(move || {
            for order in &orders {
                if too_high(&limits, order) {
                    count.set(count.get() + 1);
                }
            }
        }));
    }

    for handle in handles {
        handle.join().expect("checking an order does not fail");
    }
    count.get()
}
