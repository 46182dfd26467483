use pyo3::prelude::*;
use pyo3::types::PyList;

fn count(pulses: &Bound<'_, PyList>) -> usize {
    pulses.py().detach(|| pulses.len()) //~ E0277
}

fn main() {
    println!("{}", size_of_val(&count));
}
