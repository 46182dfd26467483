//! Rust that calls a function of Python.

use pyo3::prelude::*;

/// A list for the door of a ward.
#[pymodule]
mod ask_back {
    use super::*;

    /// The names as somebody else writes them, one in each line.
    #[pyfunction]
    fn door_list(names: Vec<String>, write: &Bound<'_, PyAny>) -> PyResult<String> {
        let written = write.call1((names,))?;
        let lines: Vec<String> = written.extract()?;
        Ok(lines.join("\n"))
    }
}
