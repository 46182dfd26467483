//! wrong: gives `note` the default `None`, and a type that cannot be missing.
//~ expect: E0308

use pyo3::prelude::*;

/// The ward's calendar.
#[pymodule]
mod night_shift {
    use super::*;

    /// One line of the calendar.
    #[pyfunction]
    #[pyo3(signature = (nurse, /, hours = 8, *, night = false, note = None))]
    fn shift(nurse: &str, hours: u32, night: bool, note: &str) -> String {
        let time = if night { "night" } else { "day" };
        format!("{nurse}: {hours} h, {time} ({note})")
    }
}
