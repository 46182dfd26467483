//! Values that go to Rust and come back.

use pyo3::prelude::*;

/// Values that go to Rust and come back.
#[pymodule]
mod there_and_back {
    use std::collections::BTreeMap;

    use super::*;

    #[pyfunction]
    fn whole(n: i64) -> i64 {
        n
    }

    #[pyfunction]
    fn real(x: f64) -> f64 {
        x
    }

    #[pyfunction]
    fn text(text: &str) -> String {
        text.to_string()
    }

    #[pyfunction]
    fn raw(bytes: &[u8]) -> Vec<u8> {
        bytes.to_vec()
    }

    #[pyfunction]
    fn many(numbers: Vec<i64>) -> Vec<i64> {
        numbers
    }

    #[pyfunction]
    fn both(pair: (i64, String)) -> (i64, String) {
        pair
    }

    #[pyfunction]
    fn table(beds: BTreeMap<String, i64>) -> BTreeMap<String, i64> {
        beds
    }

    #[pyfunction]
    fn maybe(n: Option<i64>) -> Option<i64> {
        n
    }
}
