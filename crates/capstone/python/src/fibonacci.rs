//! Fibonacci numbers.

use std::sync::{Mutex, PoisonError};

use engine::fibonacci::{LARGEST_U128, Method, Numbers};
use num_bigint::BigUint;
use pyo3::prelude::*;

use crate::errors::OrRaise;
use crate::pieces::in_pieces;

/// The Fibonacci number of this index.
///
/// `method` is one of "recursive", "tuned", "iterative", "memo" and "fast-doubling". The first two
/// do the same additions as the plain recursion, and go up to index 50.
#[pyfunction]
#[pyo3(signature = (index, /, method = "fast-doubling"))]
pub fn fibonacci(py: Python<'_>, index: u64, method: &str) -> PyResult<BigUint> {
    let method: Method = method.parse().or_raise()?;
    let mut pieces = py.detach(|| method.pieces(index)).or_raise()?;
    in_pieces(py, || pieces.go_on())
}

/// The Fibonacci numbers one after the other, as many as fit in 128 bits.
///
/// It may be shared by threads: each number goes to one of them.
#[pyclass(module = "moult_engine", frozen)]
pub struct FibonacciNumbers(Mutex<State>);

struct State {
    numbers: Numbers,
    taken: usize,
}

#[pymethods]
impl FibonacciNumbers {
    /// From the number with this index on.
    #[new]
    #[pyo3(signature = (start = 0, /))]
    fn new(start: usize) -> FibonacciNumbers {
        let mut numbers = Numbers::new();
        // There are no more than that; a larger start would only count to it for long.
        let taken = start.min(LARGEST_U128 as usize + 1);
        numbers.by_ref().take(taken).for_each(drop);
        FibonacciNumbers(Mutex::new(State { numbers, taken }))
    }

    fn __iter__(this: Py<Self>) -> Py<Self> {
        this
    }

    fn __next__(&self) -> Option<u128> {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let number = state.numbers.next()?;
        state.taken += 1;
        Some(number)
    }

    fn __reduce__<'py>(this: &Bound<'py, Self>) -> (Bound<'py, PyAny>, (usize,)) {
        let taken = this.get().taken();
        (this.get_type().into_any(), (taken,))
    }

    fn __repr__(&self) -> String {
        format!("FibonacciNumbers({})", self.taken())
    }
}

impl FibonacciNumbers {
    fn taken(&self) -> usize {
        let state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        state.taken
    }
}
