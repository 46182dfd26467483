//! wrong: returns the number as text.
//~ expect: tests fail

use pyo3::prelude::*;

/// Infusions, drop by drop.
#[pymodule]
mod drip_rate {
    use super::*;

    /// So many drops are a millilitre.
    const DROPS: f64 = 20.0;

    /// How many drops a minute bring this many millilitres in this many hours.
    #[pyfunction]
    fn drops_per_minute(millilitres: f64, hours: f64) -> String {
        format!("{:.2}", millilitres * DROPS / (hours * 60.0))
    }

    /// How many hours this many millilitres last, with so many drops a minute.
    #[pyfunction]
    fn hours_left(millilitres: f64, drops_per_minute: f64) -> f64 {
        millilitres * DROPS / drops_per_minute / 60.0
    }
}
