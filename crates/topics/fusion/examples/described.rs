//! What a caller can read about a module: words, parameters, and no types.

use pyo3::exceptions::PyZeroDivisionError;
use pyo3::prelude::*;

#[pymodule]
mod described {
    use super::*;

    /// The largest dose of a day, in milligrams.
    ///
    /// One dose is given every `hours` hours.
    #[pyfunction]
    #[pyo3(signature = (milligrams, hours = 8))]
    fn day_dose(milligrams: u32, hours: u32) -> PyResult<u64> {
        let doses = 24_u32.checked_div(hours);
        let doses = doses.ok_or_else(|| PyZeroDivisionError::new_err("every 0 hours"))?;
        let (milligrams, doses): (u64, u64) = (milligrams.into(), doses.into());
        Ok(milligrams * doses)
    }
}
