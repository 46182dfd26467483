//! Counting with a map.

use std::collections::HashMap;

use borrowing::stock;

fn main() {
    let counts = stock::count(&["soap", "tape", "soap", "soap"]);
    for (item, count) in &counts {
        println!("{item}: {count}");
    }

    let mut beds: HashMap<String, Vec<u32>> = HashMap::new();
    let ward = "cardiology".to_string();
    beds.entry(ward.clone()).or_default().push(3);
    beds.entry(ward).or_default().push(5);
    println!("{:?}", beds["cardiology"]);
}
