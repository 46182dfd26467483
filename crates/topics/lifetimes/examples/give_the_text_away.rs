//! A function makes a text and gives it to its caller.

fn label(name: &str, bed: u32) -> String {
    let text = format!("{name}, bed {bed}");
    text
}

fn main() {
    println!("{}", label("Ana", 3));
}
