//! An exception that says which line it is about, and keeps the reason as its cause.

use std::num::ParseIntError;

use pyo3::create_exception;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

create_exception!(
    order_causes,
    OrderError,
    PyValueError,
    "An order nobody can read."
);

#[pymodule]
mod order_causes {
    #[pymodule_export]
    use super::OrderError;
    use super::*;

    /// How many pieces each of these words orders.
    #[pyfunction]
    fn pieces(py: Python<'_>, words: Vec<String>) -> PyResult<Vec<u32>> {
        let mut all = Vec::new();
        for (number, word) in words.iter().enumerate() {
            let read = word.parse().map_err(|why: ParseIntError| {
                let error = OrderError::new_err(format!("order {number} cannot be read"));
                error.set_cause(py, Some(why.into()));
                error
            });
            all.push(read?);
        }
        Ok(all)
    }
}
