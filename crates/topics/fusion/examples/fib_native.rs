//! Two ways to a Fibonacci number.

use pyo3::prelude::*;

#[pymodule]
mod fib_native {
    use super::*;

    #[pyfunction]
    fn recursive(n: u64) -> u64 {
        match n {
            0 | 1 => n,
            _ => recursive(n - 1) + recursive(n - 2),
        }
    }

    #[pyfunction]
    fn stepwise(n: u32) -> u64 {
        let (mut now, mut next) = (0, 1);
        for _ in 0..n {
            (now, next) = (next, now + next);
        }
        now
    }
}
