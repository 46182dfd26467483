//! A module that looks at itself.

use pyo3::prelude::*;

/// When the water is high.
#[pymodule]
mod tide {
    use super::*;

    #[pymodule_export]
    const HOURS_BETWEEN: f64 = 12.42;

    /// The next high tide after this one.
    #[pyfunction]
    fn next_high(hour: f64) -> f64 {
        within_a_day(hour + HOURS_BETWEEN)
    }

    fn within_a_day(hour: f64) -> f64 {
        hour.rem_euclid(24.0)
    }
}
