//! The clock of a night shift: the first port, and the mended one.

use pyo3::prelude::*;

#[pymodule]
mod night_clock {
    use super::*;

    #[pyfunction]
    fn clock(minutes: i64) -> String {
        fusion::clock::clock(minutes)
    }

    #[pyfunction]
    fn clock_of_any_day(minutes: i64) -> String {
        fusion::clock::clock_of_any_day(minutes)
    }
}
