//! A default where a failure does not matter.

fn number_or(text: &str, default: u32) -> u32 {
    text.parse::<u32>().unwrap_or(default)
}

fn number_or_none(text: &str) -> Option<u32> {
    text.parse::<u32>().ok()
}

fn main() {
    println!("{}", number_or("8", 1));
    println!("{}", number_or("eight", 1));
    println!("{:?}", number_or_none("eight"));
    println!("{}", number_or("0", 1));
}
