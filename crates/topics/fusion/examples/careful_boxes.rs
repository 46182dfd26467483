//! A function for a module that decides on the Python side.

use pyo3::prelude::*;

/// Boxes of twelve.
#[pymodule]
mod careful_boxes {
    use super::*;

    /// How many boxes of twelve these pieces need.
    #[pyfunction]
    fn boxes_for(pieces: u64) -> u64 {
        pieces.div_ceil(12)
    }
}
