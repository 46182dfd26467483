//! Whole numbers divided, also below zero.

fn main() {
    println!("{} rest {}", 7 / 2, 7 % 2);
    println!("{} rest {}", -7 / 2, -7 % 2);
    println!("{}", 7.0 / 2.0);
}
