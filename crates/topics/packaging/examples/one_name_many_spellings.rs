//! Names of packages are compared in one spelling.

fn one_spelling(name: &str) -> String {
    let words = name.split(|sign| "-_.".contains(sign));
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join("-").to_lowercase()
}

fn main() {
    for name in [
        "fib-number",
        "fib_number",
        "Fib.Number",
        "fib--number",
        "fib-numbr",
    ] {
        println!("{name:<12} {}", one_spelling(name));
    }
}
