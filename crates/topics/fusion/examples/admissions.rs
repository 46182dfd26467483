//! A ward that asks a function of Python while it changes itself.

use pyo3::prelude::*;

#[pymodule]
mod admissions {
    use super::*;

    #[pyclass]
    struct Ward {
        patients: Vec<String>,
    }

    #[pymethods]
    impl Ward {
        #[new]
        fn new() -> Ward {
            Ward {
                patients: Vec::new(),
            }
        }

        fn admit(&mut self, name: String, check: &Bound<'_, PyAny>) -> PyResult<()> {
            check.call1((&name,))?;
            self.patients.push(name);
            Ok(())
        }

        fn __len__(&self) -> usize {
            self.patients.len()
        }
    }
}
