//! The Rust contestants of the figure `work_stealing`: tasks that grow, done by two threads.

use std::error::Error;
use std::thread;

use rayon::prelude::*;
use threads_figures::{fib, measure, numbers};

// ANCHOR: halves
fn two_halves(tasks: &[u32]) -> u64 {
    let (small, large) = tasks.split_at(tasks.len() / 2);
    thread::scope(|scope| {
        let first = scope.spawn(|| in_turn(small));
        let second = in_turn(large);
        // A thread that panicked found nothing; then the result differs, and there is no figure.
        first.join().unwrap_or_default() + second
    })
}
// ANCHOR_END: halves

fn in_turn(tasks: &[u32]) -> u64 {
    tasks.iter().map(|&n| fib(n)).sum()
}

// ANCHOR: stealing
fn stealing(tasks: &[u32]) -> u64 {
    tasks.par_iter().map(|&n| fib(n)).sum()
}
// ANCHOR_END: stealing

fn main() -> Result<(), Box<dyn Error>> {
    let &[first, last, of_each, rounds] = numbers()?.as_slice() else {
        return Err("called with the smallest task, the largest, how many of each, rounds".into());
    };
    let sizes = u32::try_from(first)?..=u32::try_from(last)?;
    let tasks: Vec<u32> = sizes.flat_map(|n| vec![n; of_each]).collect();
    let two = rayon::ThreadPoolBuilder::new().num_threads(2).build()?;
    two.broadcast(|_| ());
    measure("one", rounds, || in_turn(&tasks));
    measure("halves", rounds, || two_halves(&tasks));
    measure("stealing", rounds, || two.install(|| stealing(&tasks)));
    Ok(())
}
