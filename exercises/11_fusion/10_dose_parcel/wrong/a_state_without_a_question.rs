//! wrong: takes whatever state the bytes bring.
//~ expect: tests fail

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

/// Doses of one medicine, on their way to a ward.
#[pyclass(eq, module = "dose_parcel")]
#[derive(PartialEq)]
struct Parcel {
    #[pyo3(get)]
    medicine: String,
    #[pyo3(get)]
    doses: u32,
    #[pyo3(get)]
    taken: u32,
}

#[pymethods]
impl Parcel {
    #[new]
    fn new(medicine: String, doses: u32) -> Parcel {
        Parcel {
            medicine,
            doses,
            taken: 0,
        }
    }

    /// Takes some out.
    fn take(&mut self, doses: u32) -> PyResult<u32> {
        let left = self.doses.saturating_sub(self.taken);
        if doses > left {
            return Err(PyValueError::new_err(format!("{left} doses are left")));
        }
        self.taken += doses;
        Ok(left - doses)
    }

    fn __getnewargs__(&self) -> (String, u32) {
        (self.medicine.clone(), self.doses)
    }

    fn __getstate__(&self) -> u32 {
        self.taken
    }

    fn __setstate__(&mut self, taken: u32) {
        self.taken = taken;
    }
}

#[pymodule]
mod dose_parcel {
    #[pymodule_export]
    use super::Parcel;
}
