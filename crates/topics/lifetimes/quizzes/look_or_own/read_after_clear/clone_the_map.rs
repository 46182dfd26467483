use std::collections::HashMap;

fn main() {
    let mut log = String::from("bed 3\nbed 5\nbed 3\n");
    let mut counts: HashMap<&str, u32> = HashMap::new();
    for place in log.lines() {
        *counts.entry(place).or_insert(0) += 1;
    }
    let kept_counts = counts.clone();
    log.clear();
    println!("{} {}", kept_counts["bed 3"], log.len());
}
