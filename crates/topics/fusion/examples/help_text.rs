//! What `help` says of functions that are compiled.

use pyo3::prelude::*;

/// Doses by weight.
#[pymodule]
mod help_text {
    use super::*;

    /// The dose in mg for a patient of this weight in kg.
    #[pyfunction]
    #[pyo3(signature = (weight, *, per_kg = 10, limit = None))]
    fn dose(weight: u32, per_kg: u32, limit: Option<u64>) -> u64 {
        let (weight, per_kg): (u64, u64) = (weight.into(), per_kg.into());
        let dose = weight * per_kg;
        match limit {
            Some(limit) => dose.min(limit),
            None => dose,
        }
    }

    /// The heaviest of these patients, in kg.
    #[pyfunction]
    #[pyo3(signature = (*weights))]
    fn heaviest(weights: Vec<u32>) -> Option<u32> {
        weights.into_iter().max()
    }
}
