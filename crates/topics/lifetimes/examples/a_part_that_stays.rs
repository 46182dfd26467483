//! A part of a line is used after the line itself is gone.

use lifetimes::line::LogLine;

fn first_word(log: &str) -> &str {
    match LogLine::parse(log) {
        Some(line) => line.first_word(),
        None => log,
    }
}

fn main() {
    let log = String::from("09:14 bed 3: admitted by Jan");
    let word = first_word(&log);
    println!("{word}");
}
