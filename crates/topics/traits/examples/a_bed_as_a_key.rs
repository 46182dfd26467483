//! A bed as the key of a map: equal beds are one key.

use std::collections::HashMap;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Bed {
    ward: u32,
    number: u32,
}

fn main() {
    let mut patients = HashMap::new();
    let bed = Bed { ward: 2, number: 7 };
    patients.insert(bed, "Ana");
    let same = Bed { ward: 2, number: 7 };
    let other = Bed { ward: 2, number: 8 };
    println!("{}", patients.get(&same).unwrap_or(&"nobody"));
    println!("{}", patients.get(&other).unwrap_or(&"nobody"));
}
