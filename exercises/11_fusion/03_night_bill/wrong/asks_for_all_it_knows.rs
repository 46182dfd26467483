//! wrong: asks for a list of items of its own, whatever was ordered.
//~ expect: tests fail

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
        let items = ["gauze", "masks", "vials", "gloves"];
        let answer = prices.call1((items,))?;

        let mut cents = 0;
        for (item, pieces) in pieces_of {
            let price: u64 = answer.get_item(item)?.extract()?;
            cents += price * pieces;
        }
        Ok(cents)
    }
}
