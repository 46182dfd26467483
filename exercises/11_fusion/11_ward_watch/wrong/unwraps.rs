//! wrong: panics for a round that is no list.
//~ expect: tests fail

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
            let pulses: Vec<u32> = round.extract().unwrap();
            let found = py.detach(|| examine(&pulses, limit));
            tell.call1((found,))?;
            alarms += found;
        }
        Ok(alarms)
    }
}
