//! wrong: counts a number that `move` has copied into each thread.
//~ expect: tests fail

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
    let mut count = 0;
    let mut handles = Vec::new();
    for orders in wards {
        let limits = Arc::clone(&limits);
        handles.push(thread::spawn(move || {
            for order in &orders {
                if too_high(&limits, order) {
                    count += 1;
                }
            }
        }));
    }

    for handle in handles {
        handle.join().expect("checking an order does not fail");
    }
    count
}
