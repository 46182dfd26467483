//! Functions that decide by themselves what they take.

use pyo3::prelude::*;

/// Pieces that can be ordered.
#[pymodule]
mod order_pieces {
    use pyo3::exceptions::{PyTypeError, PyValueError};
    use pyo3::types::PyBool;

    use super::*;

    /// The pieces of one order.
    #[pyfunction]
    fn pieces(value: &Bound<'_, PyAny>) -> PyResult<u32> {
        if value.is_instance_of::<PyBool>() {
            return Err(PyTypeError::new_err(format!("how many is {value}?")));
        }
        let number: u32 = value.extract()?;
        if number == 0 {
            return Err(PyValueError::new_err("an order of nothing"));
        }
        Ok(number)
    }

    /// The pieces of all orders together.
    #[pyfunction]
    fn all_pieces(values: &Bound<'_, PyAny>) -> PyResult<u64> {
        let mut all = 0;
        for value in values.try_iter()? {
            let pieces: u64 = pieces(&value?)?.into();
            all += pieces;
        }
        Ok(all)
    }
}
