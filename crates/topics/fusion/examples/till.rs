//! A till for several threads. What to pay is asked of a function of Python.

use std::sync::Mutex;

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::sync::MutexExt;

#[pymodule]
mod till {
    use super::*;

    #[pyclass(frozen)]
    struct Till {
        cents: Mutex<u64>,
    }

    #[pymethods]
    impl Till {
        #[new]
        fn new() -> Till {
            Till {
                cents: Mutex::new(0),
            }
        }

        fn pay_in(&self, price: &Bound<'_, PyAny>) -> PyResult<u64> {
            let Ok(mut cents) = self.cents.lock_py_attached(price.py()) else {
                return Err(PyRuntimeError::new_err("somebody panicked at the till"));
            };
            let price: u64 = price.call0()?.extract()?;
            *cents += price;
            Ok(*cents)
        }
    }
}
