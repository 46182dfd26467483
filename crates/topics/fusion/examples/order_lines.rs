//! Lines of an order book, read by Rust: what is wrong in one becomes an exception.

use std::fmt;

use pyo3::create_exception;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

create_exception!(
    order_lines,
    OrderError,
    PyValueError,
    "An order nobody can read."
);

enum Wrong {
    NoColon(String),
    NoNumber(String),
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Wrong::NoColon(line) => write!(f, "no colon in \"{line}\""),
            Wrong::NoNumber(word) => write!(f, "\"{word}\" is not a number of pieces"),
        }
    }
}

impl From<Wrong> for PyErr {
    fn from(wrong: Wrong) -> PyErr {
        OrderError::new_err(wrong.to_string())
    }
}

fn pieces(line: &str) -> Result<u32, Wrong> {
    let Some((_, word)) = line.split_once(": ") else {
        return Err(Wrong::NoColon(line.to_string()));
    };
    // `parse` alone would take `+3`.
    if word.starts_with('+') {
        return Err(Wrong::NoNumber(word.to_string()));
    }
    word.parse().map_err(|_| Wrong::NoNumber(word.to_string()))
}

#[pymodule]
mod order_lines {
    #[pymodule_export]
    use super::OrderError;
    use super::*;

    /// How many pieces these lines order together.
    #[pyfunction]
    fn total(lines: Vec<String>) -> PyResult<u64> {
        let mut sum = 0;
        for line in &lines {
            let more: u64 = pieces(line)?.into();
            sum += more;
        }
        Ok(sum)
    }
}
