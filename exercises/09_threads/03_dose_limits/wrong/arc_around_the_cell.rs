//! wrong: puts the count into an `Arc` too; two threads may not look at a `Cell`.
//~ expect: E0277

use std::cell::Cell;
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
    let count = Arc::new(Cell::new(0));
    let mut handles = Vec::new();
    for orders in wards {
        let limits = Arc::clone(&limits);
        let count = Arc::clone(&count);
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
