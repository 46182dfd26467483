//! The contestant of the figure `amdahl`: rounds of a ward, of which some have to be made one
//! after the other, and the others may be shared by two threads.
//!
//! A line for each share: how many percent of the rounds may be shared; what came out by one thread
//! and by two; the time of one and of two.

use std::error::Error;
use std::hint::black_box;
use std::thread;

use threads_figures::{best, numbers};

/// A round: the same amount of work each time, and a result that depends on all of it.
fn round(seed: u64, steps: usize) -> u64 {
    let mut state = black_box(seed);
    for _ in 0..steps {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        state ^= state >> 29;
    }
    state
}

fn rounds(seeds: std::ops::Range<u64>, steps: usize) -> u64 {
    seeds.fold(0, |sum, seed| sum ^ round(seed, steps))
}

/// The first `alone` rounds by one thread, the others in two equal parts.
fn shared(alone: u64, all: u64, steps: usize) -> u64 {
    let first = rounds(0..alone, steps);
    let middle = alone + (all - alone) / 2;
    let others = thread::scope(|scope| {
        let other = scope.spawn(move || rounds(middle..all, steps));
        let own = rounds(alone..middle, steps);
        // A thread that panicked found nothing; then the result differs, and there is no figure.
        own ^ other.join().unwrap_or_default()
    });
    first ^ others
}

fn main() -> Result<(), Box<dyn Error>> {
    let &[all, steps, tries] = numbers()?.as_slice() else {
        return Err("called with a number of rounds, of steps in each, and of tries".into());
    };
    let all = u64::try_from(all)?;
    for percent in (0..=100).step_by(10) {
        let alone = all - all * percent / 100;
        let (result, one) = best(tries, || rounds(0..all, steps));
        let (again, two) = best(tries, || shared(alone, all, steps));
        println!("{percent} {result} {again} {one} {two}");
    }
    Ok(())
}
