fn main() {
    let mut found = String::new();
    for number in (0..10).rev().step_by(4) {
        found.push_str(&format!("{number} "));
    }
    println!("{}", found.trim());
}
