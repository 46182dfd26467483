//! wrong: lets callers name the nurse.
//~ expect: tests fail

use pyo3::prelude::*;

/// The ward's calendar.
#[pymodule]
mod night_shift {
    use super::*;

    /// One line of the calendar.
    #[pyfunction]
    #[pyo3(signature = (nurse, hours = 8, *, night = false, note = None))]
    fn shift(nurse: &str, hours: u32, night: bool, note: Option<&str>) -> String {
        let time = if night { "night" } else { "day" };
        match note {
            Some(note) => format!("{nurse}: {hours} h, {time} ({note})"),
            None => format!("{nurse}: {hours} h, {time}"),
        }
    }
}
