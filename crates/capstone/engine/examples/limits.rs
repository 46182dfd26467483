//! Does of a job the part that takes the CPU longest, and hardly anything else: no way of doing the
//! whole job with the same instructions on one thread is faster. Prints, as `measure.rs` does: the
//! job, the limit, what came out, the least nanoseconds.
//!
//! ```text
//! cargo run --release -p engine --example limits -- flights 2048 1000 20
//! ```

// The instructions that the engine chooses, of which the limits need only a part.
#[allow(dead_code)]
#[path = "../src/cpu.rs"]
mod cpu;
mod rounds;

use std::hint::black_box;

use cpu::{Cpu, Work};
use rounds::{Done, way};

const USAGE: &str = "flights COUNT STEPS ROUNDS";

/// A square root for each step of each flight. No flight waits for another one's.
struct Roots<'a> {
    numbers: &'a mut [f64],
    steps: usize,
}

impl Work for Roots<'_> {
    type Out = ();

    #[inline(always)]
    fn run<C: Cpu>(self, _: C) {
        let (groups, rest) = self.numbers.as_chunks_mut::<64>();
        for group in groups {
            *group = roots(*group, self.steps);
        }
        for number in rest {
            [*number] = roots([*number], self.steps);
        }
    }
}

#[inline(always)]
fn roots<const N: usize>(mut numbers: [f64; N], steps: usize) -> [f64; N] {
    for _ in 0..steps {
        for number in &mut numbers {
            // The factor keeps the roots away from 1, which some CPUs finish early.
            *number = (*number * 3.7).sqrt();
        }
    }
    numbers
}

fn flights(count: usize, steps: usize, rounds: usize) -> Done {
    let start: Vec<f64> = (0..count).map(|number| 2.0 + number as f64).collect();
    let mut numbers = start.clone();
    way("flights", "roots", rounds, || {
        numbers.copy_from_slice(&start);
        cpu::widest(Roots {
            numbers: black_box(&mut numbers),
            steps,
        });
        Ok(numbers.iter().sum::<f64>())
    })
}

fn main() -> Done {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["flights", count, steps, rounds] => {
            flights(count.parse()?, steps.parse()?, rounds.parse()?)
        }
        _ => Err(USAGE.into()),
    }
}
