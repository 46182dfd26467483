use pyo3::prelude::*;

#[pyfunction]
#[pyo3(signature = (weight, *, limit = None))]
fn dose(weight: u32, limit: u32) -> u32 {
    //~^ E0308
    limit.min(weight * 10)
}

fn main() {
    println!("{}", dose(70, 500));
}
