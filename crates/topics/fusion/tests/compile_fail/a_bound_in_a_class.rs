use pyo3::prelude::*;

#[pyclass]
struct Bell {
    who_comes: Bound<PyAny>, //~ E0106
}

fn main() {
    println!("{}", size_of::<Bell>());
}
