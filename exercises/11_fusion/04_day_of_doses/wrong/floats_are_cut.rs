//! wrong: takes every number, and cuts its fraction off.
//~ expect: tests fail

use pyo3::prelude::*;

/// A day of doses.
#[pymodule]
mod day_of_doses {
    use pyo3::exceptions::{PyTypeError, PyValueError};
    use pyo3::types::PyBool;

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
        if dose.is_instance_of::<PyBool>() || dose.extract::<f64>().is_err() {
            let text = format!("a dose is a whole number of mg, not {dose:?}");
            return Err(PyTypeError::new_err(text));
        }
        match dose.extract::<f64>() {
            Ok(mg) if (0.0..=2000.0).contains(&mg) => Ok(mg as u64),
            _ => Err(PyValueError::new_err(format!(
                "a dose is from 0 to 2000 mg, not {dose}"
            ))),
        }
    }
}
