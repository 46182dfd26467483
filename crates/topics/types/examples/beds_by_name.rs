//! Who lies in which bed?

use std::collections::HashMap;

fn main() {
    let mut beds = HashMap::new();
    beds.insert("Ana", 3);
    beds.insert("Bo", 7);
    beds.insert("Ana", 4);

    println!("Ana: {}", beds["Ana"]);
    println!("Chen: {:?}", beds.get("Chen"));
    let chen = beds.get("Chen").copied().unwrap_or(0);
    println!("Chen: {chen}");
    if beds.contains_key("Bo") {
        println!("Bo leaves bed {}", beds["Bo"]);
        beds.remove("Bo");
    }
    println!("{} left", beds.len());
    for (name, bed) in &beds {
        println!("{name} in bed {bed}");
    }
}
