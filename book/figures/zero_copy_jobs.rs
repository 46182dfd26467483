//! The job of `zero_copy`, in Rust: the functions that the page shows, once with looks and once
//! with texts of their own.

use std::error::Error;
use std::fmt::Write;
use std::time::Instant;

#[allow(dead_code, reason = "the topic's module, of which a part is needed")]
#[path = "../../crates/topics/lifetimes/src/line.rs"]
mod line;
#[allow(dead_code, reason = "the topic's module, of which a part is needed")]
#[path = "../../crates/topics/lifetimes/src/report.rs"]
mod report;

/// The same log in both languages: 40 beds, and a line for each minute.
fn log(lines: usize) -> Result<String, std::fmt::Error> {
    let mut log = String::new();
    for number in 0..lines {
        let (hour, minute, bed) = (number / 60 % 24, number % 60, number * 7919 % 40);
        writeln!(log, "{hour:02}:{minute:02} bed {bed}: seen by Dr. Okoye")?;
    }
    Ok(log)
}

/// How many places there are, and how often they are named.
fn show(job: &str, counts: impl Iterator<Item = u32>, nanoseconds: u128) {
    let counts: Vec<u32> = counts.collect();
    let named: u32 = counts.iter().sum();
    println!("{job} {}/{named} {nanoseconds}", counts.len());
}

fn main() -> Result<(), Box<dyn Error>> {
    let size = std::env::args()
        .nth(1)
        .ok_or("call it with a number of lines")?;
    let log = log(size.parse()?)?;

    let start = Instant::now();
    let looks = report::places(&log);
    let looked = start.elapsed();
    show("looks", looks.into_values(), looked.as_nanos());

    let start = Instant::now();
    let texts = report::places_owned(&log);
    let copied = start.elapsed();
    show("texts", texts.into_values(), copied.as_nanos());
    Ok(())
}
