//! Three facts make a parcel, so `#[new]` takes three, and the third has a default: nobody has to change a call.
//!
//! `__reduce__` can say the same in one method, and `__setstate__` takes a state apart that callers should not be able to give. Both are worth it when `#[new]` is meant for people and the state is not.
//! Pickled bytes can be made by anybody, and now callers can give `taken` as well. So `#[new]` asks what `take` asks.

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
    #[pyo3(signature = (medicine, doses, taken = 0))]
    fn new(medicine: String, doses: u32, taken: u32) -> PyResult<Parcel> {
        if taken > doses {
            let words = format!("nobody can take {taken} of {doses} doses");
            return Err(PyValueError::new_err(words));
        }
        Ok(Parcel {
            medicine,
            doses,
            taken,
        })
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

    fn __getnewargs__(&self) -> (String, u32, u32) {
        (self.medicine.clone(), self.doses, self.taken)
    }
}

#[pymodule]
mod dose_parcel {
    #[pymodule_export]
    use super::Parcel;
}
