//! wrong: starts a test, waits for it, and starts the next.
//~ expect: tests fail

use std::any::Any;
use std::thread;

/// Runs all tests at the same time and reports each: what it measured, or why it failed.
pub fn run_all(tests: &[fn() -> u32]) -> Vec<Result<u32, String>> {
    tests
        .iter()
        .map(|test| thread::spawn(*test))
        .map(|handle| handle.join().map_err(words))
        .collect()
}

fn words(failure: Box<dyn Any + Send>) -> String {
    if let Some(text) = failure.downcast_ref::<&str>() {
        text.to_string()
    } else if let Some(text) = failure.downcast_ref::<String>() {
        text.clone()
    } else {
        "no reason given".to_string()
    }
}
