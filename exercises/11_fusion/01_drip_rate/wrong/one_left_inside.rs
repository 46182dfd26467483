//! wrong: `hours_left` has no mark, so Python does not find it.
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
    fn drops_per_minute(millilitres: f64, hours: f64) -> f64 {
        millilitres * DROPS / (hours * 60.0)
    }

    /// How many hours this many millilitres last, with so many drops a minute.
    #[allow(dead_code)]
    fn hours_left(millilitres: f64, drops_per_minute: f64) -> f64 {
        millilitres * DROPS / drops_per_minute / 60.0
    }
}
