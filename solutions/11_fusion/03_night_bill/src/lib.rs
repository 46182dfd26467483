//! The map holds each item once, whatever the number of orders, with its pieces together. One call crosses the border with the items, one `dict` comes back, and each price is looked up in it once.
//!
//! `.extract()` into a `BTreeMap<String, u64>` copies the whole answer instead. Then an item that is missing is a `None` of Rust's, and what becomes of it is up to you: with `if let Some(price)` and no `else`
//! the order is free, and nobody hears of it. What the pharmacy itself raises is handed on by `?`.

use pyo3::prelude::*;

/// The bill for one night.
#[pymodule]
mod night_bill {
    use std::collections::BTreeMap;

    use super::*;

    /// What these orders cost together, in cents.
    #[pyfunction]
    fn bill(orders: Vec<(String, u64)>, prices: &Bound<'_, PyAny>) -> PyResult<u64> {
        let mut pieces_of: BTreeMap<&String, u64> = BTreeMap::new();
        for (item, pieces) in &orders {
            *pieces_of.entry(item).or_insert(0) += pieces;
        }
        if pieces_of.is_empty() {
            return Ok(0);
        }
        let items: Vec<&String> = pieces_of.keys().copied().collect();
        let answer = prices.call1((items,))?;

        let mut cents = 0;
        for (item, pieces) in pieces_of {
            let price: u64 = answer.get_item(item)?.extract()?;
            cents += price * pieces;
        }
        Ok(cents)
    }
}
