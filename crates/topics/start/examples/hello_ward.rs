//! The smallest program.

fn main() {
    println!("Good morning, ward 3");
}
