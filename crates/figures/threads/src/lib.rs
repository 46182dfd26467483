//! What the contestants of the figures about threads share: two kinds of work, and a watch.
//!
//! Each program prints a line for each way to do the work: its name, what came out, and how many
//! nanoseconds the fastest of several rounds took.

use std::fmt::Display;
use std::hint::black_box;
use std::time::Instant;

/// The Fibonacci number, in the way that takes as many calls as it can.
#[must_use]
// ANCHOR: fib
pub fn fib(n: u32) -> u64 {
    if n < 2 {
        return u64::from(n);
    }
    fib(n - 1) + fib(n - 2)
}
// ANCHOR_END: fib

/// How many numbers stand in a row that one worker takes at a time.
pub const ROW: u64 = 500;

/// How many prime numbers stand in one row: row 0 begins at 0.
#[must_use]
// ANCHOR: primes
pub fn primes_in_row(row: u64) -> u64 {
    let mut count = 0;
    for number in row * ROW..(row + 1) * ROW {
        let mut divisor = 2;
        while divisor * divisor <= number && number % divisor != 0 {
            divisor += 1;
        }
        if number > 1 && divisor * divisor > number {
            count += 1;
        }
    }
    count
}
// ANCHOR_END: primes

/// How many prime numbers stand in every `step`-th row, from row `first` on.
#[must_use]
pub fn primes_in_rows(first: u64, step: u64, rows: u64) -> u64 {
    let mut count = 0;
    let mut row = first;
    while row < rows {
        count += primes_in_row(row);
        row += step;
    }
    count
}

/// Does the work several times, and prints what came out and the least time it took.
pub fn measure<T: Display>(name: &str, rounds: usize, mut work: impl FnMut() -> T) {
    let (result, least) = best(rounds, &mut work);
    println!("{name} {result} {least}");
}

/// What comes out of the work, and the least time of several rounds, in nanoseconds.
pub fn best<T>(rounds: usize, mut work: impl FnMut() -> T) -> (T, u128) {
    let mut once = || {
        let start = Instant::now();
        let result = black_box(work());
        (result, start.elapsed().as_nanos())
    };
    let (mut result, mut least) = once();
    for _ in 1..rounds {
        let (again, took) = once();
        result = again;
        least = least.min(took);
    }
    (result, least.max(1))
}

/// The numbers a program was called with.
///
/// # Errors
/// When one of them is no number.
pub fn numbers() -> Result<Vec<usize>, std::num::ParseIntError> {
    std::env::args().skip(1).map(|text| text.parse()).collect()
}
