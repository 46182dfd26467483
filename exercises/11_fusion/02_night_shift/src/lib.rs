//! The ward's calendar has one line for each shift. In Python the function that writes it began like this:
//!
//! `def shift(nurse, /, hours=8, *, night=False, note=None):`
//!
//! Your Python instinct: nobody may have to write `shift("Ada", 8, False, None)`, or guess what the `True` in a call means.
//!
//! Your task: give the function in Rust the same signature. What it does may stay as it is.
//!
//! Done when: callers can leave out what they could leave out in Python, must name what they had to name, and `help(shift)` shows it.

use pyo3::prelude::*;

/// The ward's calendar.
#[pymodule]
mod night_shift {
    use super::*;

    /// One line of the calendar.
    #[pyfunction]
    fn shift(nurse: &str, hours: u32, night: bool, note: Option<&str>) -> String {
        let time = if night { "night" } else { "day" };
        match note {
            Some(note) => format!("{nurse}: {hours} h, {time} ({note})"),
            None => format!("{nurse}: {hours} h, {time}"),
        }
    }
}
