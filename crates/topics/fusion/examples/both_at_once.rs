//! Counts until another thread has seen it count.

use std::sync::atomic::{AtomicBool, Ordering};

use pyo3::prelude::*;

static COUNTING: AtomicBool = AtomicBool::new(false);
static SEEN: AtomicBool = AtomicBool::new(false);

#[pymodule]
mod both_at_once {
    use super::*;

    fn count() -> u64 {
        COUNTING.store(true, Ordering::SeqCst);
        let mut steps: u64 = 1;
        while !SEEN.load(Ordering::SeqCst) {
            steps += 1;
        }
        steps
    }

    #[pyfunction]
    fn count_until_seen(py: Python<'_>) -> u64 {
        py.detach(count)
    }

    #[pyfunction]
    fn is_counting() -> bool {
        COUNTING.load(Ordering::SeqCst)
    }

    #[pyfunction]
    fn seen() {
        SEEN.store(true, Ordering::SeqCst);
    }
}
