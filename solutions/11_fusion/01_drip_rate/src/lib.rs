//! `f64` is a `float` in Python, so nothing has to be declared: the number goes over as it is. A struct can go too, when it is made a class, and a later page does that; for one number it
//! would only give callers something to take apart.
//!
//! Python finds what has `#[pyfunction]`. All else in the module, such as the constant, stays inside.

use pyo3::prelude::*;

/// Infusions, drop by drop.
#[pymodule]
mod drip_rate {
    use super::*;

    /// So many drops are a millilitre.
    const DROPS: f64 = 20.0;

    /// How many drops a minute bring this many millilitres in this many hours.
    #[pyfunction]
    fn drops_per_minute(millilitres: f64, hours: f64) -> f64 {
        millilitres * DROPS / (hours * 60.0)
    }

    /// How many hours this many millilitres last, with so many drops a minute.
    #[pyfunction]
    fn hours_left(millilitres: f64, drops_per_minute: f64) -> f64 {
        millilitres * DROPS / drops_per_minute / 60.0
    }
}
