//! Of many rounds the fastest counts.

use std::error::Error;
use std::fmt::Display;
use std::time::Instant;

/// What came of it all.
pub type Done = Result<(), Box<dyn Error>>;

/// Runs the work so often, and prints what came out and the least time it took.
pub fn way<T: Display>(
    job: &str,
    name: &str,
    rounds: usize,
    mut work: impl FnMut() -> Result<T, Box<dyn Error>>,
) -> Done {
    let mut least = u128::MAX;
    let mut result = String::new();
    for _ in 0..rounds.max(1) {
        let start = Instant::now();
        let came_out = work()?;
        least = least.min(start.elapsed().as_nanos());
        result = came_out.to_string();
    }
    println!("{job} {name} {result} {least}");
    Ok(())
}
