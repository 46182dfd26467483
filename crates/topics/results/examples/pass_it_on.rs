//! A failure passes through the functions that hand it on.

use std::num::ParseIntError;

fn pieces(text: &str) -> Result<u32, ParseIntError> {
    text.parse::<u32>()
}

fn total(first: &str, second: &str) -> Result<u32, ParseIntError> {
    Ok(pieces(first)? + pieces(second)?)
}

fn main() {
    for second in ["30", "thirty"] {
        match total("12", second) {
            Ok(total) => println!("12 and {second}: {total}"),
            Err(_) => println!("12 and {second}: no total"),
        }
    }
}
