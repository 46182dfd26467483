//! A text that may be a number.

fn main() {
    for text in ["12", "twelve"] {
        match text.parse::<u32>() {
            Ok(pieces) => {
                println!("{text}: {} with one to spare", pieces + 1);
            }
            Err(_) => println!("{text}: no number"),
        }
    }
}
