//! `one` looks at what `two` holds, while `two` is alive.

fn main() {
    let two = ["admitted".to_string(), "X-ray".to_string()];
    println!("two: {} notes", two.len());
    let one = &two[0];
    println!("one: {one}");
}
