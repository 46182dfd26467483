//! wrong: prints the box, which cannot show what it holds.
//~ expect: tests fail

use std::thread::{self, JoinHandle};

/// Runs all tests at the same time and reports each: what it measured, or why it failed.
pub fn run_all(tests: &[fn() -> u32]) -> Vec<Result<u32, String>> {
    let handles: Vec<JoinHandle<u32>> = tests.iter().map(|test| thread::spawn(*test)).collect();
    handles
        .into_iter()
        .map(|handle| handle.join().map_err(|failure| format!("{failure:?}")))
        .collect()
}
