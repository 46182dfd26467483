//! Three jobs of `where_rust_pays`, in Rust: see `where_rust_pays_jobs.py`.

use std::error::Error;
use std::time::Instant;

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

fn main() -> Result<(), Box<dyn Error>> {
    let size = std::env::args().nth(1).ok_or("call it with a size")?;
    let readings = numbers(size.parse()?);
    let text: Vec<u8> = readings
        .iter()
        .map(|reading| if reading % 80 == 0 { b'\n' } else { b'a' })
        .collect();

    let start = Instant::now();
    let lines = count_lines(&text);
    let counted = Instant::now();
    let middle = in_order(&readings).ok_or("there are no readings")?;
    let sorted = Instant::now();
    let rung = alarms(&readings);
    let followed = Instant::now();

    println!("lines {lines} {}", (counted - start).as_nanos());
    println!("order {middle} {}", (sorted - counted).as_nanos());
    println!("alarms {rung} {}", (followed - sorted).as_nanos());
    Ok(())
}
