use pyo3::prelude::*;

fn next_high(hour: f64) -> f64 {
    hour + 12.42
}

#[pymodule]
mod tide {
    #[pymodule_export]
    use super::next_high; //~ E0433
}

fn main() {
    println!("{}", next_high(6.5));
}
