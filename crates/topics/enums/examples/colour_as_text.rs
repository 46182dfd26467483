//! How long may a patient wait? A colour as text.

fn minutes(colour: &str) -> u32 {
    if colour == "red" {
        0
    } else if colour == "yellow" {
        30
    } else {
        120
    }
}

fn main() {
    println!("red: {}", minutes("red"));
    println!("Red: {}", minutes("Red"));
}
