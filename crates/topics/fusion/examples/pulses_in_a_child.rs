//! A sum on rayon's threads, in any process.

use std::process;
use std::sync::Mutex;

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use rayon::prelude::*;
use rayon::{ThreadPool, ThreadPoolBuilder};

#[pymodule]
mod pulses_in_a_child {
    use super::*;

    static POOL: Mutex<Option<(u32, &ThreadPool)>> = Mutex::new(None);

    /// The pool of this process. The one of a parent has no threads here.
    fn pool(_attached: Python<'_>) -> PyResult<&'static ThreadPool> {
        let no_pool = |_| PyRuntimeError::new_err("no threads to work with");
        let mut known = POOL.lock().map_err(no_pool)?;
        if let Some((owner, pool)) = *known
            && owner == process::id()
        {
            return Ok(pool);
        }
        let made = ThreadPoolBuilder::new().num_threads(2).build();
        let made = made.map_err(|error| PyRuntimeError::new_err(error.to_string()))?;
        let pool: &ThreadPool = Box::leak(Box::new(made));
        *known = Some((process::id(), pool));
        Ok(pool)
    }

    #[pyfunction]
    fn sum(py: Python<'_>, pulses: Vec<u64>) -> PyResult<u64> {
        let pool = pool(py)?;
        Ok(py.detach(|| pool.install(|| pulses.par_iter().sum())))
    }

    #[pyfunction]
    fn sum_on_any_pool(py: Python<'_>, pulses: Vec<u64>) -> u64 {
        py.detach(|| pulses.par_iter().sum())
    }
}
