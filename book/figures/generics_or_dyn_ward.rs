//! What both ways of `generics_or_dyn` share: eight professions, the readings they look at, and the
//! clock.

use std::error::Error;
use std::hint::black_box;
use std::time::Instant;

/// The fastest of them counts.
const ROUNDS: u32 = 200;
/// The readings of one patient.
pub const PER_PATIENT: usize = 50;

/// Somebody who judges the readings of a pulse.
pub trait Staff {
    /// Little work: is this reading an alarm?
    fn is_alarm(&self, reading: u32) -> bool;

    /// More work: how many readings of a patient are alarms?
    fn alarms(&self, readings: &[u32]) -> u32;
}

macro_rules! professions {
    ($($name:ident: $low:literal to $high:literal,)*) => { $(
        /// Has limits of its own.
        pub struct $name {
            /// How far past its limits a reading may go.
            pub tolerance: u32,
        }

        impl Staff for $name {
            fn is_alarm(&self, reading: u32) -> bool {
                reading + self.tolerance < $low || reading > $high + self.tolerance
            }

            fn alarms(&self, readings: &[u32]) -> u32 {
                let mut alarms = 0;
                let mut before = 0;
                for reading in readings {
                    // A reading that repeats the one before it says nothing new.
                    if *reading != before && self.is_alarm(*reading) {
                        alarms += 1;
                    }
                    before = *reading;
                }
                alarms
            }
        }
    )* };
}

professions! {
    Doctor: 45 to 150,
    Midwife: 55 to 130,
    Nurse: 50 to 140,
    Pharmacist: 58 to 125,
    Porter: 40 to 160,
    Student: 60 to 120,
    Surgeon: 42 to 155,
    Therapist: 52 to 135,
}

/// The same readings in both ways, from 30 to 179.
pub fn readings() -> Result<Vec<u32>, Box<dyn Error>> {
    let size = std::env::args().nth(1).ok_or("call it with a size")?;
    let mut state: u32 = 11;
    let mut readings = Vec::new();
    for _ in 0..size.parse::<usize>()? {
        state = state.wrapping_mul(1664525).wrapping_add(1013904223);
        readings.push(30 + (state >> 16) % 150);
    }
    Ok(readings)
}

/// Writes a line of a report.
pub fn push_line(report: &mut String, parts: &[&str]) {
    for part in parts {
        report.push_str(part);
    }
    report.push('\n');
}

/// A number that differs when the report does.
pub fn checksum(report: &str) -> u32 {
    report.bytes().fold(0, |sum: u32, byte| {
        sum.wrapping_mul(31).wrapping_add(u32::from(byte))
    })
}

/// Prints what comes out of a job, and the least time of its rounds.
pub fn job(name: &str, readings: &[u32], work: &dyn Fn(&[u32]) -> u32) {
    let mut least = u128::MAX;
    let mut result = 0;
    for _ in 0..ROUNDS {
        let start = Instant::now();
        result = black_box(work(black_box(readings)));
        least = least.min(start.elapsed().as_nanos());
    }
    println!("{name} {result} {least}");
}
