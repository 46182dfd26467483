use pyo3::prelude::*;

#[pyfunction]
fn correct(values: &mut Vec<f64>, by: f64) {
    //~^ E0277
    for value in values {
        *value += by;
    }
}

fn main() {
    let mut night = vec![36.5, 37.25];
    correct(&mut night, 0.5);
    println!("{night:?}");
}
