//! Catching a panic is possible, and nearly never right.

use std::panic;

fn average(doses: &[u32]) -> u32 {
    let total: u32 = doses.iter().sum();
    total / doses.len() as u32
}

fn main() {
    let outcome = panic::catch_unwind(|| average(&[]));
    match outcome {
        Ok(average) => println!("{average}"),
        Err(_) => println!("something went wrong, and we go on"),
    }
}
