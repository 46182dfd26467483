//! A dose is multiplied by a dose.

use std::ops::Mul;

use two_units::{label, mg, ml};

fn multiply<T: Mul>(one: T, other: T) {
    let _ = one * other;
}

fn main() {
    multiply(mg(5.0), mg(2.0)); //~ E0277
    println!("{} {}", label(mg(1.0)), ml(1.0));
}
