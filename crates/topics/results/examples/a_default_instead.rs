//! A default where a failure does not matter.

fn number_or(text: &str, default: u32) -> u32 {
    text.parse::<u32>().unwrap_or(default)
}

fn main() {
    println!("{}", number_or("8", 1));
    println!("{}", number_or("eight", 1));
    println!("{}", number_or("0", 1));
}
