use pyo3::prelude::*;

#[pyclass]
struct WaitingRoom {
    names: Vec<String>,
}

#[pymethods]
impl WaitingRoom {
    fn all(&self) -> Vec<String> {
        self.names //~ E0507
    }
}

fn main() {}
