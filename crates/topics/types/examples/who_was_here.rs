//! Who came on both days?

use std::collections::{BTreeSet, HashSet};

fn main() {
    let mut seen = HashSet::new();
    for name in ["Ana", "Bo", "Ana"] {
        if !seen.insert(name) {
            println!("{name} was here before");
        }
    }
    println!("{} people", seen.len());

    let monday = BTreeSet::from(["Chen", "Ana", "Bo"]);
    let tuesday = BTreeSet::from(["Dana", "Bo", "Ana"]);
    println!("both days: {:?}", &monday & &tuesday);
    println!("Monday only: {:?}", &monday - &tuesday);
}
