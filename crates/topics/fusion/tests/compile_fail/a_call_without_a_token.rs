use pyo3::prelude::*;

struct Bell {
    who_comes: Py<PyAny>,
}

fn ring(bell: &Bell, bed: u32) -> PyResult<Py<PyAny>> {
    bell.who_comes.call1((bed,)) //~ E0061
}

fn main() {
    println!("{}", size_of_val(&ring));
}
