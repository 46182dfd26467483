//! A function that says something while it works.

use pyo3::prelude::*;

#[pymodule]
mod two_voices {
    use super::*;

    #[pyfunction]
    fn count_free(beds: Vec<bool>) -> usize {
        println!("counting {beds:?}");
        beds.into_iter().filter(|free| *free).count()
    }
}
