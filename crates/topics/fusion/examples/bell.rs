//! A bell that keeps a function of Python, and calls it later.

use pyo3::prelude::*;
use pyo3::{PyTraverseError, PyVisit};

#[pymodule]
mod bell {
    use super::*;

    #[pyclass]
    struct Bell {
        who_comes: Py<PyAny>,
    }

    #[pymethods]
    impl Bell {
        #[new]
        fn new(who_comes: Bound<'_, PyAny>) -> Bell {
            Bell {
                who_comes: who_comes.unbind(),
            }
        }

        fn ring<'py>(&self, py: Python<'py>, bed: u32) -> PyResult<Bound<'py, PyAny>> {
            let who_comes = self.who_comes.bind(py);
            who_comes.call1((bed,))
        }

        fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
            visit.call(&self.who_comes)
        }
    }
}
