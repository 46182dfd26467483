//! A module that any Python from 3.11 on can import.

use pyo3::prelude::*;

#[pymodule]
mod fib_wheel {
    use super::*;

    #[pyfunction]
    fn fib(n: u32) -> u64 {
        let (mut now, mut next) = (0, 1);
        for _ in 0..n {
            (now, next) = (next, now + next);
        }
        now
    }
}
