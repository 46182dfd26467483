//! The contestants of `black_box`: the same calls, whose results are used or not.
//!
//! `black_box_fib ROUNDS` prints a line for each: its name, what it computes, nanoseconds of the fastest round.

use std::env;
use std::error::Error;
use std::hint::black_box;
use std::time::Instant;

/// How often one round calls the fast function.
const CALLS: u32 = 10_000;
/// How often one round calls the slow one.
const SLOW_CALLS: u32 = 10;
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
    for _ in 0..SLOW_CALLS {
        twice_itself(N);
    }
}

fn recursive_result_kept() {
    for _ in 0..SLOW_CALLS {
        black_box(twice_itself(N));
    }
}

fn recursive_both_hidden() {
    for _ in 0..SLOW_CALLS {
        black_box(twice_itself(black_box(N)));
    }
}

struct Job {
    name: &'static str,
    round: fn(),
    result: u64,
    fastest: u128,
}

fn main() -> Result<(), Box<dyn Error>> {
    let rounds: u32 = env::args().nth(1).ok_or("how many rounds?")?.parse()?;
    // What was computed is asked for outside of the rounds.
    let (fast, slow) = (in_a_loop(black_box(N)), twice_itself(black_box(N)));
    let ways: [(&str, fn(), u64); 6] = [
        ("loop_unused", loop_unused, fast),
        ("loop_result_kept", loop_result_kept, fast),
        ("loop_both_hidden", loop_both_hidden, fast),
        ("recursive_unused", recursive_unused, slow),
        ("recursive_result_kept", recursive_result_kept, slow),
        ("recursive_both_hidden", recursive_both_hidden, slow),
    ];
    let mut jobs = ways.map(|(name, round, result)| Job {
        name,
        round,
        result,
        fastest: u128::MAX,
    });
    // All jobs in each round, so that what disturbs one disturbs the others too.
    for _ in 0..rounds {
        for job in &mut jobs {
            // The compiler does not know which function this is, so it can save nothing from one
            // round to the next: what it leaves out is left out inside of one round.
            let round = black_box(job.round);
            let start = Instant::now();
            round();
            job.fastest = job.fastest.min(start.elapsed().as_nanos());
        }
    }
    for job in jobs {
        println!("{} {} {}", job.name, job.result, job.fastest);
    }
    Ok(())
}
