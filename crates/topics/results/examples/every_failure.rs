//! Every failure, together.

fn main() {
    let mut numbers = Vec::new();
    let mut failures = Vec::new();
    for text in ["3", "five", "8", "ten"] {
        match text.parse::<u32>() {
            Ok(number) => numbers.push(number),
            Err(_) => failures.push(format!("{text} is no number")),
        }
    }
    println!("read: {numbers:?}");
    for failure in failures {
        println!("{failure}");
    }
}
