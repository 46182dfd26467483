//! Orders of a medicine: one that may travel, and two that nobody told how.

use pyo3::prelude::*;

/// An order that can be taken apart and put together again.
#[pyclass(module = "dose_orders", frozen, eq, get_all)]
#[derive(PartialEq)]
struct DoseOrder {
    medicine: String,
    milligrams: u32,
}

#[pymethods]
impl DoseOrder {
    #[new]
    fn new(medicine: String, milligrams: u32) -> DoseOrder {
        DoseOrder {
            medicine,
            milligrams,
        }
    }

    fn __getnewargs__(&self) -> (String, u32) {
        (self.medicine.clone(), self.milligrams)
    }
}

/// An order that says nothing of its parts.
#[pyclass(module = "dose_orders")]
struct ClosedOrder {
    milligrams: u32,
}

#[pymethods]
impl ClosedOrder {
    #[new]
    fn new(milligrams: u32) -> ClosedOrder {
        ClosedOrder { milligrams }
    }

    /// How many doses of so many milligrams that is.
    fn doses(&self, each: u32) -> u32 {
        self.milligrams / each.max(1)
    }
}

/// An order that does not say where its class is found.
#[pyclass]
struct LostOrder {
    milligrams: u32,
}

#[pymethods]
impl LostOrder {
    #[new]
    fn new(milligrams: u32) -> LostOrder {
        LostOrder { milligrams }
    }

    fn __getnewargs__(&self) -> (u32,) {
        (self.milligrams,)
    }
}

#[pymodule]
mod dose_orders {
    #[pymodule_export]
    use super::{ClosedOrder, DoseOrder, LostOrder};
}
