use pyo3::prelude::*;

#[pyclass(frozen, eq, hash)]
#[derive(PartialEq, Hash)]
struct Temperature {
    celsius: f64, //~ E0277
}

fn main() {}
