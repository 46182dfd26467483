//! The readings of four beds are judged by a pool of workers.

use rayon::prelude::*;

const READINGS: [&[u32]; 4] = [
    &[72, 75, 101, 99, 104],
    &[64, 66, 65],
    &[98, 102, 97],
    &[110, 108, 95, 120],
];

/// How many readings are above 100.
fn alarms(pulses: &[u32]) -> usize {
    pulses.iter().filter(|pulse| **pulse > 100).count()
}

fn main() {
    let found: Vec<usize> = READINGS.par_iter().map(|pulses| alarms(pulses)).collect();
    println!("{found:?}");
}
