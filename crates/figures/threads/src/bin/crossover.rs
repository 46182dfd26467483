//! The Rust contestants of the figure `rayon_crossover`: five Fibonacci numbers, one after the
//! other and by rayon, from tiny to large. A line for each size: `n result one-by-one together`.

use std::error::Error;
use std::hint::black_box;

use rayon::prelude::*;
use threads_figures::{best, fib, numbers};

/// A round of little work is repeated: a clock does not see it otherwise.
const WORK: usize = 2_000_000;

fn main() -> Result<(), Box<dyn Error>> {
    let &[first, last, rounds, workers] = numbers()?.as_slice() else {
        return Err(
            "called with the first size, the last, a number of rounds and of workers".into(),
        );
    };
    let workers = rayon::ThreadPoolBuilder::new().num_threads(workers);
    workers.build_global()?;
    // The threads are there before they are measured.
    rayon::broadcast(|_| ());
    for n in u32::try_from(first)?..=u32::try_from(last)? {
        let five = [n; 5];
        let calls = usize::try_from(5 * 2 * fib(n + 1))?;
        let often = (WORK / calls.max(200)).max(1);
        let one_by_one = || black_box(&five).iter().map(|&n| task(n)).sum::<u64>();
        let together = || black_box(&five).par_iter().map(|&n| task(n)).sum::<u64>();
        let (result, one) = best(rounds, || repeated(often, one_by_one));
        let (again, all) = best(rounds, || repeated(often, together));
        if result != again {
            return Err(format!("{n}: {result} is not {again}").into());
        }
        let each = |took: u128| took as f64 / often as f64;
        println!("{n} {result} {:.1} {:.1}", each(one), each(all));
    }
    Ok(())
}

/// One function for both, so that neither gets machine code of its own.
#[inline(never)]
fn task(n: u32) -> u64 {
    fib(n)
}

fn repeated(often: usize, work: impl Fn() -> u64) -> u64 {
    let mut result = 0;
    for _ in 0..often {
        result = black_box(work());
    }
    result
}
