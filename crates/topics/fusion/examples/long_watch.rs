//! Counts without end, and lets Ctrl-C through.

use std::sync::atomic::{AtomicU64, Ordering};

use pyo3::prelude::*;

static ROUNDS: AtomicU64 = AtomicU64::new(0);

#[pymodule]
mod long_watch {
    use super::*;

    fn one_round() {
        for _ in 0..100_000 {
            ROUNDS.fetch_add(1, Ordering::SeqCst);
        }
    }

    #[pyfunction]
    fn watch(py: Python<'_>) -> PyResult<()> {
        loop {
            py.detach(one_round);
            py.check_signals()?;
        }
    }

    #[pyfunction]
    fn rounds() -> u64 {
        ROUNDS.load(Ordering::SeqCst)
    }
}
