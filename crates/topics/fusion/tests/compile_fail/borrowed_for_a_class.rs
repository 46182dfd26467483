use std::slice;

use pyo3::prelude::*;

#[pyclass]
struct Calls {
    names: slice::Iter<'static, String>,
}

#[pyclass]
struct WaitingRoom {
    names: Vec<String>,
}

#[pymethods]
impl WaitingRoom {
    fn __iter__(&self) -> Calls {
        Calls {
            names: self.names.iter(), //~ E0521
        }
    }
}

fn main() {}
