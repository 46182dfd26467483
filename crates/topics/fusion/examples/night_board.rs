//! The board of a night shift: one function that calls another one.

use pyo3::prelude::*;

#[pymodule]
mod night_board {
    use super::*;

    #[pyfunction]
    fn clock(minutes: i64) -> String {
        fusion::clock::clock_of_any_day(minutes)
    }

    #[pyfunction]
    fn board(nurse: &str, minutes: i64) -> String {
        format!("{} {nurse}", clock(minutes))
    }
}
