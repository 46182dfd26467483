//! A value in the middle of an expression gets a name, so that it lives on.

fn main() {
    let upper = "Ana, Bo, Chen".to_uppercase();
    let parts: Vec<&str> = upper.split(", ").collect();
    println!("{} {}", parts[0], parts.len());
}
