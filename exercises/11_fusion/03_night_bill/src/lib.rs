//! What the ward ordered at night is added up in Rust. The prices are in Python: `prices` is a function that asks the pharmacy. It takes any number of items at once and returns a `dict`, the price in cents of each.
//!
//! Your Python instinct: calling a function is cheap, so ask whenever you need a price. But each of these calls crosses the border, and goes to the pharmacy besides.
//!
//! Your task: ask once, for all items that occur, each of them once, and look each price up once. An order whose price is not in the answer is never free: the `KeyError` of `answer[item]` reaches the caller.
//!
//! Done when: the bill is right, and `prices` was called a single time, however many orders there are. No bill is too large for a `u64`. Without orders there is nothing to ask for: not calling it and calling it with no items are both fine.

use pyo3::prelude::*;

/// The bill for one night.
#[pymodule]
mod night_bill {
    use super::*;

    /// What these orders cost together, in cents.
    #[pyfunction]
    fn bill(orders: Vec<(String, u64)>, prices: &Bound<'_, PyAny>) -> PyResult<u64> {
        let mut cents = 0;
        for (item, pieces) in &orders {
            let answer = prices.call1(([item],))?;
            let price: u64 = answer.get_item(item)?.extract()?;
            cents += price * pieces;
        }
        Ok(cents)
    }
}
