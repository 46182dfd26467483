use pyo3::prelude::*;

struct Throw {
    degrees: f64,
    metres: f64,
}

#[pyfunction]
fn furthest(speed: f64) -> Throw {
    //~^ E0277
    let metres = speed * speed / 9.80665;
    let degrees = 45.0;
    Throw { degrees, metres }
}

fn main() {
    let throw = furthest(30.0);
    println!("{} degrees: {:.1} metres", throw.degrees, throw.metres);
}
