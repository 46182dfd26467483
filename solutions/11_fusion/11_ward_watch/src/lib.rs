//! The loop talks to Python all the time: it takes a round out of the list, and calls `tell`. So the loop stays attached, and only the examination is done detached, with numbers that are Rust's own by then. What stays in the closure is short
//! and has no word of Python, and the compiler has checked exactly that.
//!
//! The other way round works as well: `tell.clone().unbind()` and all the pulses go into one `detach`, and inside `Python::attach` makes a thread attached for each call of `tell`. It pays when the calls are rare.

use std::sync::Barrier;

use pyo3::prelude::*;
use pyo3::types::PyList;

/// The examination and the nurse meet here.
static NURSE: Barrier = Barrier::new(2);

/// How many of the pulses are above the limit. It waits for `nurse_is_back`.
fn examine(pulses: &[u32], limit: u32) -> usize {
    NURSE.wait();
    pulses.iter().filter(|pulse| **pulse > limit).count()
}

#[pymodule]
mod ward_watch {
    use super::*;

    #[pyfunction]
    fn nurse_is_back(py: Python<'_>) {
        py.detach(|| NURSE.wait());
    }

    /// Examines each round, and tells how many alarms it had. Gives all alarms.
    #[pyfunction]
    fn watch(
        py: Python<'_>,
        rounds: &Bound<'_, PyList>,
        limit: u32,
        tell: &Bound<'_, PyAny>,
    ) -> PyResult<usize> {
        let mut alarms = 0;
        for round in rounds {
            let pulses: Vec<u32> = round.extract()?;
            let found = py.detach(|| examine(&pulses, limit));
            tell.call1((found,))?;
            alarms += found;
        }
        Ok(alarms)
    }
}
