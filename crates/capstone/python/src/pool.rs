//! One pool of threads for each process.
//!
//! `fork` copies the memory of a process, but only the thread that called it. A pool that came
//! along into the child has no threads there, and whoever gives it work waits for ever. So the pool
//! is kept together with the number of its process, and a child makes its own at the first use.

use std::process;
use std::sync::{Mutex, PoisonError};

use engine::rayon::{ThreadPool, ThreadPoolBuilder};
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;

/// The pool, and the process its threads live in.
static POOL: Mutex<Option<(u32, &'static ThreadPool)>> = Mutex::new(None);

/// The pool of this process.
///
/// It takes a [`Python`] to be called only by a thread that is attached to the interpreter.
/// `os.fork` is called by such a thread too, while all others wait; so the lock below is free in
/// every child.
pub fn pool(_attached: Python<'_>) -> PyResult<&'static ThreadPool> {
    let mut known = POOL.lock().unwrap_or_else(PoisonError::into_inner);
    let process = process::id();
    if let Some((owner, pool)) = *known
        && owner == process
    {
        return Ok(pool);
    }
    let pool = ThreadPoolBuilder::new()
        .thread_name(|number| format!("moult-engine-{number}"))
        .build()
        .map_err(|error| PyRuntimeError::new_err(format!("no threads to work with: {error}")))?;
    // Never ended: it lives as long as its process. A parent's pool stays untouched in the child,
    // where ending it would wait for threads that are not there.
    let pool: &'static ThreadPool = Box::leak(Box::new(pool));
    *known = Some((process, pool));
    Ok(pool)
}

/// How many threads parallel work is done on; `RAYON_NUM_THREADS` sets it before the first use.
#[pyfunction]
pub fn threads(py: Python<'_>) -> PyResult<usize> {
    Ok(pool(py)?.current_num_threads())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_process_has_one_pool() {
        let pools = Python::attach(|py| [pool(py).unwrap(), pool(py).unwrap()]);
        assert!(std::ptr::eq(pools[0], pools[1]));
        assert!(pools[0].install(|| engine::rayon::current_thread_index().is_some()));
    }

    #[test]
    fn a_pool_of_another_process_is_left_alone() {
        Python::attach(|py| {
            let ours = pool(py).unwrap();
            // As a child finds it after `fork`: a pool, with the number of another process.
            *POOL.lock().unwrap() = Some((process::id() + 1, ours));
            assert!(!std::ptr::eq(pool(py).unwrap(), ours));
        });
    }
}
