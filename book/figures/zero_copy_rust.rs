//! The two ways of `zero_copy`, in Rust: the teaching crate's own functions. Called with a log, it
//! prints for each what came out and how many nanoseconds the fastest of several rounds took.

use std::collections::HashMap;
use std::error::Error;
use std::time::Instant;

#[path = "../../crates/topics/lifetimes/src/line.rs"]
#[expect(dead_code, reason = "counting needs no first word")]
mod line;
#[path = "../../crates/topics/lifetimes/src/report.rs"]
mod report;

const ROUNDS: u32 = 100;

/// Three numbers that differ when a place or a count does: as in `zero_copy_python.py`.
fn sum_up<T: AsRef<str>>(counts: &HashMap<T, u32>) -> String {
    let mut counts: Vec<(&str, u32)> = counts
        .iter()
        .map(|(place, n)| (place.as_ref(), *n))
        .collect();
    counts.sort_unstable();
    let mut lines = 0;
    let mut checksum = 0_u32;
    for (place, count) in &counts {
        lines += count;
        for byte in place.bytes() {
            checksum = checksum.wrapping_mul(31).wrapping_add(u32::from(byte));
        }
        checksum = checksum.wrapping_mul(31).wrapping_add(*count);
    }
    format!("{}/{lines}/{checksum}", counts.len())
}

/// What came out, and the time of the fastest round. The map is removed within that time.
fn fastest<'a, T: AsRef<str>>(
    log: &'a str,
    count: impl Fn(&'a str) -> HashMap<T, u32>,
) -> (String, u128) {
    let result = sum_up(&count(log));
    let mut least = u128::MAX;
    for _ in 0..ROUNDS {
        let start = Instant::now();
        drop(std::hint::black_box(count(log)));
        least = least.min(start.elapsed().as_nanos());
    }
    (result, least)
}

fn main() -> Result<(), Box<dyn Error>> {
    let file = std::env::args().nth(1).ok_or("call it with a log")?;
    let log = std::fs::read_to_string(file)?;
    let (result, took) = fastest(&log, report::places);
    println!("looks {result} {took}");
    let (result, took) = fastest(&log, report::places_owned);
    println!("owned {result} {took}");
    Ok(())
}
