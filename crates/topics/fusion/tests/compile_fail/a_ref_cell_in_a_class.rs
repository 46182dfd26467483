use std::cell::RefCell;

use pyo3::prelude::*;

#[pyclass(frozen)]
struct Ward {
    //~^ E0277
    patients: RefCell<Vec<String>>,
}

fn main() {
    println!("{}", size_of::<Ward>());
}
