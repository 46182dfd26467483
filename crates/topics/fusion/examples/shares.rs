//! Two careless functions, and the same two again for any input.

#![allow(clippy::expect_used)]

use pyo3::exceptions::{PyIndexError, PyZeroDivisionError};
use pyo3::prelude::*;

#[pymodule]
mod shares {
    use super::*;

    /// The first order. Panics when there is none.
    #[pyfunction]
    fn first(orders: Vec<String>) -> String {
        orders.into_iter().next().expect("there is an order")
    }

    /// How many pieces each table gets. Panics when there are no tables.
    #[pyfunction]
    fn share(pieces: u32, tables: u32) -> u32 {
        pieces / tables
    }

    /// The first order.
    #[pyfunction]
    fn first_order(orders: Vec<String>) -> PyResult<String> {
        let first = orders.into_iter().next();
        first.ok_or_else(|| PyIndexError::new_err("there are no orders"))
    }

    /// How many pieces each table gets.
    #[pyfunction]
    fn share_pieces(pieces: u32, tables: u32) -> PyResult<u32> {
        let share = pieces.checked_div(tables);
        share.ok_or_else(|| PyZeroDivisionError::new_err("there are no tables"))
    }
}
