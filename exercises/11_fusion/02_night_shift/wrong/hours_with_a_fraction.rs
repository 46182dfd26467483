//! wrong: the default is 8.0, and `help` shows it.
//~ expect: tests fail

use pyo3::prelude::*;

/// The ward's calendar.
#[pymodule]
mod night_shift {
    use super::*;

    /// One line of the calendar.
    #[pyfunction]
    #[pyo3(signature = (nurse, /, hours = 8.0, *, night = false, note = None))]
    fn shift(nurse: &str, hours: f64, night: bool, note: Option<&str>) -> String {
        let time = if night { "night" } else { "day" };
        match note {
            Some(note) => format!("{nurse}: {hours} h, {time} ({note})"),
            None => format!("{nurse}: {hours} h, {time}"),
        }
    }
}
