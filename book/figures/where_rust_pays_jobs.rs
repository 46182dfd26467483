//! Three jobs of `where_rust_pays`, in Rust: see `where_rust_pays_jobs.py`.

use std::error::Error;
use std::fmt::Display;
use std::hint::black_box;
use std::time::Instant;

/// The fastest of them counts.
const ROUNDS: u32 = 40;

/// The same numbers in both languages, from 0 to 65 535.
fn numbers(count: usize) -> Vec<u32> {
    let mut state: u32 = 7;
    let mut found = Vec::with_capacity(count);
    for _ in 0..count {
        state = state.wrapping_mul(1664525).wrapping_add(1013904223);
        found.push(state >> 16);
    }
    found
}

fn count_lines(text: &[u8]) -> usize {
    text.iter().filter(|byte| **byte == b'\n').count()
}

fn in_order(readings: &[u32]) -> Option<u32> {
    let mut ordered = readings.to_vec();
    ordered.sort();
    Some(ordered.get(ordered.len() / 2)? + ordered.last()?)
}

/// How often an alarm begins; it ends when the pulse is steady.
fn alarms(readings: &[u32]) -> usize {
    let mut count = 0;
    let mut ringing = false;
    for reading in readings {
        let pulse = reading % 200;
        if ringing {
            ringing = !(60..=140).contains(&pulse);
        } else if !(40..=160).contains(&pulse) {
            ringing = true;
            count += 1;
        }
    }
    count
}

/// Prints what comes out of a job, and the least time of its rounds.
fn job<T: Display>(name: &str, work: impl Fn() -> Option<T>) -> Result<(), Box<dyn Error>> {
    let result = work().ok_or("there are no readings")?;
    let mut least = u128::MAX;
    for _ in 0..ROUNDS {
        let start = Instant::now();
        black_box(work());
        least = least.min(start.elapsed().as_nanos());
    }
    println!("{name} {result} {least}");
    Ok(())
}

fn main() -> Result<(), Box<dyn Error>> {
    let size = std::env::args().nth(1).ok_or("call it with a size")?;
    let readings = numbers(size.parse()?);
    let text: Vec<u8> = readings
        .iter()
        .map(|reading| if reading % 80 == 0 { b'\n' } else { b'a' })
        .collect();

    job("lines", || Some(count_lines(black_box(&text))))?;
    job("order", || in_order(black_box(&readings)))?;
    job("alarms", || Some(alarms(black_box(&readings))))?;
    Ok(())
}
