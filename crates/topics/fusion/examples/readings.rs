//! What happens to a list that is given to a compiled function.

use pyo3::prelude::*;
use pyo3::types::PyList;

/// Readings of a thermometer.
#[pymodule]
mod readings {
    use super::*;

    /// The readings of a thermometer that shows too little.
    #[pyfunction]
    fn corrected(mut values: Vec<f64>, by: f64) -> Vec<f64> {
        for value in &mut values {
            *value += by;
        }
        values
    }

    /// Writes down one more reading.
    #[pyfunction]
    fn write_down(values: &Bound<'_, PyList>, value: f64) -> PyResult<()> {
        values.append(value)
    }
}
