//! A function that takes a whole number.

use pyo3::prelude::*;

/// Boxes of twelve.
#[pymodule]
mod boxes {
    use super::*;

    /// How many boxes of twelve these pieces need.
    #[pyfunction]
    fn boxes_for(pieces: u64) -> u64 {
        pieces.div_ceil(12)
    }
}
