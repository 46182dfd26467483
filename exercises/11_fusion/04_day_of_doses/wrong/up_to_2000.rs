//! wrong: 2000 mg are a dose, too.
//~ expect: tests fail

use pyo3::prelude::*;

/// A day of doses.
#[pymodule]
mod day_of_doses {
    use pyo3::exceptions::{PyTypeError, PyValueError};
    use pyo3::types::{PyBool, PyInt};

    use super::*;

    /// What these doses are together, in mg.
    #[pyfunction]
    fn total(doses: &Bound<'_, PyAny>) -> PyResult<u64> {
        let mut total = 0;
        for dose in doses.try_iter()? {
            total += milligrams(&dose?)?;
        }
        Ok(total)
    }

    fn milligrams(dose: &Bound<'_, PyAny>) -> PyResult<u64> {
        if !dose.is_instance_of::<PyInt>() || dose.is_instance_of::<PyBool>() {
            let text = format!("a dose is a whole number of mg, not {dose:?}");
            return Err(PyTypeError::new_err(text));
        }
        match dose.extract() {
            Ok(mg @ 0..2000) => Ok(mg),
            _ => Err(PyValueError::new_err(format!(
                "a dose is from 0 to 2000 mg, not {dose}"
            ))),
        }
    }
}
