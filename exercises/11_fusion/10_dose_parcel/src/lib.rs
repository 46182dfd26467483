//! A parcel of doses is made in one process and opened in another. Some doses may be taken out before.
//!
//! Your Python instinct: objects can be pickled, and come out as they were.
//!
//! Your task: let a `Parcel` be copied, pickled and sent to another process, and arrive as it was, with what was taken out of it; and let parcels with the same content be equal. `Parcel("ibuprofen", 20)` is still a way to make one, and no way makes one of which more was taken than there was, not even bytes that somebody has changed.
//!
//! Done when: a parcel arrives as it left.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

/// Doses of one medicine, on their way to a ward.
#[pyclass]
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
}

#[pymodule]
mod dose_parcel {
    #[pymodule_export]
    use super::Parcel;
}
