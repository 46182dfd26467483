//! wrong: asks for texts that are literals and forgets those with values.
//~ expect: tests fail

use std::any::Any;
use std::thread::{self, JoinHandle};

/// Runs all tests at the same time and reports each: what it measured, or why it failed.
pub fn run_all(tests: &[fn() -> u32]) -> Vec<Result<u32, String>> {
    let handles: Vec<JoinHandle<u32>> = tests.iter().map(|test| thread::spawn(*test)).collect();
    handles
        .into_iter()
        .map(|handle| handle.join().map_err(words))
        .collect()
}

fn words(failure: Box<dyn Any + Send>) -> String {
    if let Some(text) = failure.downcast_ref::<&str>() {
        text.to_string()
    } else {
        "no reason given".to_string()
    }
}
