//! wrong: takes an empty text for no note.
//~ expect: tests fail

use pyo3::prelude::*;

/// The ward's calendar.
#[pymodule]
mod night_shift {
    use super::*;

    /// One line of the calendar.
    #[pyfunction]
    #[pyo3(signature = (nurse, /, hours = 8, *, night = false, note = ""))]
    fn shift(nurse: &str, hours: u32, night: bool, note: &str) -> String {
        let time = if night { "night" } else { "day" };
        if note.is_empty() {
            format!("{nurse}: {hours} h, {time}")
        } else {
            format!("{nurse}: {hours} h, {time} ({note})")
        }
    }
}
