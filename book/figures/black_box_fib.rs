//! The contestants of `black_box`: the same calls, whose results are used or not.
//!
//! `black_box_fib ROUNDS` prints a line for each: its name, what it computes, nanoseconds of the fastest round.

use std::env;
use std::error::Error;
use std::hint::black_box;
use std::time::Instant;

/// How often one round calls the fast function.
const CALLS: u32 = 10_000;
/// Which number is computed; the compiler sees it.
const N: u64 = 24;

fn in_a_loop(n: u64) -> u64 {
    let (mut one, mut next) = (0, 1);
    for _ in 0..n {
        (one, next) = (next, one + next);
    }
    one
}

fn twice_itself(n: u64) -> u64 {
    if n < 2 {
        n
    } else {
        twice_itself(n - 1) + twice_itself(n - 2)
    }
}

fn loop_unused() {
    for _ in 0..CALLS {
        in_a_loop(N);
    }
}

fn loop_result_kept() {
    for _ in 0..CALLS {
        black_box(in_a_loop(N));
    }
}

fn loop_both_hidden() {
    for _ in 0..CALLS {
        black_box(in_a_loop(black_box(N)));
    }
}

fn recursive_unused() {
    twice_itself(N);
}

fn recursive_both_hidden() {
    black_box(twice_itself(black_box(N)));
}

/// The fastest of many rounds. What was computed is asked for outside of them.
fn job(name: &str, rounds: u32, round: fn(), result: u64) {
    let fastest = (0..rounds)
        .map(|_| {
            let start = Instant::now();
            round();
            start.elapsed().as_nanos()
        })
        .min();
    println!("{name} {result} {}", fastest.unwrap_or(0));
}

fn main() -> Result<(), Box<dyn Error>> {
    let rounds = env::args().nth(1).ok_or("how many rounds?")?.parse()?;
    let (fast, slow) = (in_a_loop(black_box(N)), twice_itself(black_box(N)));
    job("loop_unused", rounds, loop_unused, fast);
    job("loop_result_kept", rounds, loop_result_kept, fast);
    job("loop_both_hidden", rounds, loop_both_hidden, fast);
    job("recursive_unused", rounds, recursive_unused, slow);
    job("recursive_both_hidden", rounds, recursive_both_hidden, slow);
    Ok(())
}
