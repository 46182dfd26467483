//! Every thread has a handle of the one list: `Arc` is an `Rc` whose count may be changed by several threads at once. Only looks are shared, so nothing else is needed.
//!
//! The count went. `Arc<Cell<u32>>` is refused as well: a `Cell` may be moved to another thread, but not looked at by two. What each thread counts by itself is returned by `join` and
//! added up, without anything shared. Where threads must share a count, later pages have a lock and atomic numbers for it; threads in a scope could borrow the list without an `Arc`.

#![allow(clippy::expect_used, reason = "a thread that panicked is a bug")]

use std::collections::BTreeMap;
use std::sync::Arc;
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
    let limits = Arc::new(limits);
    let mut handles = Vec::new();
    for orders in wards {
        let limits = Arc::clone(&limits);
        handles.push(thread::spawn(move || {
            let mut count = 0;
            for order in &orders {
                if too_high(&limits, order) {
                    count += 1;
                }
            }
            count
        }));
    }

    let mut count = 0;
    for handle in handles {
        count += handle.join().expect("checking an order does not fail");
    }
    count
}
