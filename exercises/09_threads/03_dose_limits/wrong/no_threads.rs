//! wrong: checks the wards one after the other.
//~ expect: tests fail

use std::collections::BTreeMap;

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
    let mut count = 0;
    for orders in wards {
        for order in &orders {
            if too_high(&limits, order) {
                count += 1;
            }
        }
    }
    count
}
