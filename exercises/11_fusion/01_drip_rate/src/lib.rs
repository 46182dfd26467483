//! An infusion falls in drops, and twenty of them are a millilitre. The ward's program is Python, and these two functions move to Rust.
//!
//! Your Python instinct: a function returns whatever you like, and the caller takes it apart.
//!
//! Your task: read the message. Let `drops_per_minute` return what Python has a type for, a number. Then offer `hours_left` to Python as well, and let it compute how many hours this many millilitres last.
//!
//! Done when: Python imports the module, and both functions give it numbers.

use pyo3::prelude::*;

/// Infusions, drop by drop.
#[pymodule]
mod drip_rate {
    use super::*;

    /// So many drops are a millilitre.
    const DROPS: f64 = 20.0;

    struct Rate {
        drops: f64,
    }

    /// How many drops a minute bring this many millilitres in this many hours.
    #[pyfunction]
    fn drops_per_minute(millilitres: f64, hours: f64) -> Rate {
        let drops = millilitres * DROPS / (hours * 60.0);
        Rate { drops }
    }

    /// How many hours this many millilitres last, with so many drops a minute.
    fn hours_left(millilitres: f64, drops_per_minute: f64) -> f64 {
        0.0
    }
}
