//! One case matters, the others do not: `if let`.

use std::collections::HashMap;

fn main() {
    let mut beds = HashMap::new();
    beds.insert("Ana", 3);
    beds.insert("Bo", 7);

    for name in ["Ana", "Chen"] {
        if let Some(bed) = beds.get(name) {
            println!("{name} lies in bed {bed}");
        }
    }

    if let Some(bed) = beds.get("Dana") {
        println!("Dana lies in bed {bed}");
    } else {
        println!("nobody knows Dana");
    }
}
