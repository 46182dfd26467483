//! wrong: makes the struct a class, so that callers still have to take it apart.
//~ expect: tests fail

use pyo3::prelude::*;

/// Infusions, drop by drop.
#[pymodule]
mod drip_rate {
    use super::*;

    /// So many drops are a millilitre.
    const DROPS: f64 = 20.0;

    #[pyclass]
    struct Rate {
        #[pyo3(get)]
        drops: f64,
    }

    /// How many drops a minute bring this many millilitres in this many hours.
    #[pyfunction]
    fn drops_per_minute(millilitres: f64, hours: f64) -> Rate {
        let drops = millilitres * DROPS / (hours * 60.0);
        Rate { drops }
    }

    /// How many hours this many millilitres last, with so many drops a minute.
    #[pyfunction]
    fn hours_left(millilitres: f64, drops_per_minute: f64) -> f64 {
        millilitres * DROPS / drops_per_minute / 60.0
    }
}
