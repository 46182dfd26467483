//! wrong: maybe true, maybe false, maybe neither: `help` shows None.
//~ expect: tests fail

use pyo3::prelude::*;

/// The ward's calendar.
#[pymodule]
mod night_shift {
    use super::*;

    /// One line of the calendar.
    #[pyfunction]
    #[pyo3(signature = (nurse, /, hours = 8, *, night = None, note = None))]
    fn shift(nurse: &str, hours: u32, night: Option<bool>, note: Option<&str>) -> String {
        let time = if night.unwrap_or(false) {
            "night"
        } else {
            "day"
        };
        match note {
            Some(note) => format!("{nurse}: {hours} h, {time} ({note})"),
            None => format!("{nurse}: {hours} h, {time}"),
        }
    }
}
