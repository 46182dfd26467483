//! Functions that do next to nothing, so that what is measured is the way to them and back.

use pyo3::prelude::*;

#[pymodule]
mod border_figures {
    use std::collections::HashMap;
    use std::hint::black_box;

    use numpy::{IntoPyArray, PyArray1, PyReadonlyArray1};
    use pyo3::prelude::*;

    /// Gives back what it gets.
    #[pyfunction]
    #[pyo3(signature = (number, /))]
    fn same(number: i64) -> i64 {
        number
    }

    // Each takes one kind of value, and says how much it got.

    #[pyfunction]
    #[pyo3(signature = (value, /))]
    fn take_int(value: i64) {
        black_box(value);
    }

    #[pyfunction]
    #[pyo3(signature = (value, /))]
    fn take_float(value: f64) {
        black_box(value);
    }

    #[pyfunction]
    #[pyo3(signature = (value, /))]
    fn take_str(value: &str) -> usize {
        black_box(value).len()
    }

    #[pyfunction]
    #[pyo3(signature = (value, /))]
    fn take_list(value: Vec<i64>) -> usize {
        black_box(value).len()
    }

    #[pyfunction]
    #[pyo3(signature = (value, /))]
    fn take_dict(value: HashMap<String, i64>) -> usize {
        black_box(value).len()
    }

    #[pyfunction]
    #[pyo3(signature = (value, /))]
    fn take_bytes(value: &[u8]) -> usize {
        black_box(value).len()
    }

    #[pyfunction]
    #[pyo3(signature = (value, /))]
    fn take_array(value: PyReadonlyArray1<'_, i64>) -> PyResult<usize> {
        Ok(black_box(value.as_slice()?).len())
    }

    // Each makes one kind of value, of the size that is asked for.

    #[pyfunction]
    #[pyo3(signature = (_size, /))]
    fn give_none(_size: usize) {}

    #[pyfunction]
    #[pyo3(signature = (size, /))]
    fn give_int(size: i64) -> i64 {
        black_box(size)
    }

    #[pyfunction]
    #[pyo3(signature = (size, /))]
    fn give_float(size: i64) -> f64 {
        black_box(size as f64)
    }

    #[pyfunction]
    #[pyo3(signature = (size, /))]
    fn give_str(size: usize) -> String {
        "x".repeat(size)
    }

    #[pyfunction]
    #[pyo3(signature = (size, /))]
    fn give_list(size: i64) -> Vec<i64> {
        (0..size).map(|number| 1_000 + number).collect()
    }

    #[pyfunction]
    #[pyo3(signature = (size, /))]
    fn give_dict(size: i64) -> HashMap<String, i64> {
        (0..size)
            .map(|number| (format!("bed {number}"), 1_000 + number))
            .collect()
    }

    #[pyfunction]
    #[pyo3(signature = (size, /))]
    fn give_bytes(size: usize) -> Vec<u8> {
        vec![b'x'; size]
    }

    #[pyfunction]
    #[pyo3(signature = (size, /))]
    fn give_array(py: Python<'_>, size: i64) -> Bound<'_, PyArray1<i64>> {
        let numbers: Vec<i64> = (0..size).map(|number| 1_000 + number).collect();
        numbers.into_pyarray(py)
    }

    // How many readings are above a limit.

    fn above(readings: &[f64], limit: f64) -> usize {
        readings.iter().filter(|reading| **reading > limit).count()
    }

    /// Looks into the array, where it is.
    #[pyfunction]
    #[pyo3(signature = (readings, limit, /))]
    fn above_in_array(readings: PyReadonlyArray1<'_, f64>, limit: f64) -> PyResult<usize> {
        Ok(above(readings.as_slice()?, limit))
    }

    /// Copies the array first.
    #[pyfunction]
    #[pyo3(signature = (readings, limit, /))]
    fn above_in_copy(readings: PyReadonlyArray1<'_, f64>, limit: f64) -> PyResult<usize> {
        let copied = black_box(readings.as_slice()?.to_vec());
        Ok(above(&copied, limit))
    }

    /// Takes a list, or whatever has numbers one after the other, apart.
    #[pyfunction]
    #[pyo3(signature = (readings, limit, /))]
    fn above_in_list(readings: Vec<f64>, limit: f64) -> usize {
        above(&readings, limit)
    }

    // The same work, with and without holding the interpreter.

    fn work(rounds: u64) -> u64 {
        (0..rounds).fold(1, |state, _| {
            black_box(state)
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1)
        })
    }

    #[pyfunction]
    #[pyo3(signature = (rounds, /))]
    fn attached(rounds: u64) -> u64 {
        work(rounds)
    }

    #[pyfunction]
    #[pyo3(signature = (rounds, /))]
    fn detached(py: Python<'_>, rounds: u64) -> u64 {
        py.detach(|| work(rounds))
    }
}
