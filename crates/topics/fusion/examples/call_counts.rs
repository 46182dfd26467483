//! One count for the whole process.

use std::sync::atomic::{AtomicU64, Ordering};

use pyo3::prelude::*;

#[pymodule]
mod call_counts {
    use super::*;

    static CALLS: AtomicU64 = AtomicU64::new(0);

    #[pyfunction]
    fn add() -> u64 {
        CALLS.fetch_add(1, Ordering::SeqCst) + 1
    }

    #[pyfunction]
    fn calls() -> u64 {
        CALLS.load(Ordering::SeqCst)
    }
}
