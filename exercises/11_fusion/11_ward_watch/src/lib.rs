//! A module for Python: it examines the pulses of a ward, round after round, and tells a function of Python after each round how many alarms there were. An examination takes until the nurse is back. The nurse is
//! another thread of Python.
//!
//! Your Python instinct: were there a `with detached():`, it would go around the whole work, and inside everything would be as before. But inside nobody holds the interpreter, and the list and the function are objects of Python.
//!
//! Your task: change `watch` so that other threads of Python go on during each examination. `tell` is called after each round, before the next one; what it raises ends the watch and is raised by `watch`, and
//! so is a `TypeError` for a round that is no sequence of whole numbers, when its turn comes or before the first one.
//!
//! Done when: it compiles, and the nurse can come while Rust examines.

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
        py.detach(|| {
            let mut alarms = 0;
            for round in rounds {
                let pulses: Vec<u32> = round.extract()?;
                let found = examine(&pulses, limit);
                tell.call1((found,))?;
                alarms += found;
            }
            Ok(alarms)
        })
    }
}
