//! wrong: takes any name, so that a mistyped one goes unnoticed.
//~ expect: tests fail

use pyo3::prelude::*;

/// The ward's calendar.
#[pymodule]
mod night_shift {
    use super::*;

    /// One line of the calendar.
    #[pyfunction]
    #[pyo3(signature = (nurse, /, hours = 8, *, night = false, note = None, **others))]
    fn shift(
        nurse: &str,
        hours: u32,
        night: bool,
        note: Option<&str>,
        others: Option<&Bound<'_, PyAny>>,
    ) -> String {
        let _ = others;
        let time = if night { "night" } else { "day" };
        match note {
            Some(note) => format!("{nurse}: {hours} h, {time} ({note})"),
            None => format!("{nurse}: {hours} h, {time}"),
        }
    }
}
