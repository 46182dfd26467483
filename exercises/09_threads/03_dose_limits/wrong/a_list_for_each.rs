//! wrong: copies the list of limits for every thread.
//~ expect: tests fail

use std::collections::BTreeMap;
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
    let mut handles = Vec::new();
    for orders in wards {
        let limits = limits.clone();
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
