//! Without `?`: every step checks, and says what is wrong.

use std::num::ParseIntError;

fn pieces(text: &str) -> Result<u32, ParseIntError> {
    text.parse::<u32>()
}

fn total(first: &str, second: &str) -> Result<u32, String> {
    let first = match pieces(first) {
        Ok(number) => number,
        Err(_) => return Err("the first is no number".to_string()),
    };
    let second = match pieces(second) {
        Ok(number) => number,
        Err(_) => return Err("the second is no number".to_string()),
    };
    Ok(first + second)
}

fn main() {
    for second in ["30", "thirty"] {
        match total("12", second) {
            Ok(total) => println!("{total}"),
            Err(words) => println!("{words}"),
        }
    }
}
