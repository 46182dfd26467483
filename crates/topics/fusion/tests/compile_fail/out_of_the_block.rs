use pyo3::prelude::*;
use pyo3::types::PyString;

fn main() {
    let name = Python::attach(|py| PyString::new(py, "Ada")); //~ lifetime_may_not_live_long_enough
    println!("{name}");
}
