//! The pure Rust contestants of the figure `gil`: count the prime numbers in a number of rows.

use std::error::Error;
use std::thread;

use rayon::prelude::*;
use threads_figures::{measure, numbers, primes_in_row, primes_in_rows};

fn two_threads(rows: u64) -> u64 {
    thread::scope(|scope| {
        let other = scope.spawn(|| primes_in_rows(1, 2, rows));
        let own = primes_in_rows(0, 2, rows);
        // A thread that panicked found nothing; then the result differs, and there is no figure.
        own + other.join().unwrap_or_default()
    })
}

fn main() -> Result<(), Box<dyn Error>> {
    let &[rows, rounds] = numbers()?.as_slice() else {
        return Err("called with a number of rows and of rounds".into());
    };
    let rows = u64::try_from(rows)?;
    // Its threads are there before it is measured, like the processes of Python's pool.
    let pool = rayon::ThreadPoolBuilder::new().num_threads(2).build()?;
    pool.broadcast(|_| ());
    measure("one", rounds, || primes_in_rows(0, 1, rows));
    measure("two", rounds, || two_threads(rows));
    measure("rayon", rounds, || {
        pool.install(|| (0..rows).into_par_iter().map(primes_in_row).sum::<u64>())
    });
    Ok(())
}
