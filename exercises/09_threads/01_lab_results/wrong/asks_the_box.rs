//! wrong: asks the type of the box in place of the value in it.
//~ expect: tests fail

use std::any::Any;
use std::thread::{self, JoinHandle};

/// Runs all tests at the same time and reports each: what it measured, or why it failed.
pub fn run_all(tests: &[fn() -> u32]) -> Vec<Result<u32, String>> {
    let handles: Vec<JoinHandle<u32>> = tests.iter().map(|test| thread::spawn(*test)).collect();
    handles
        .into_iter()
        .map(|handle| handle.join().map_err(|failure| words(&failure)))
        .collect()
}

fn words(failure: &dyn Any) -> String {
    if let Some(text) = failure.downcast_ref::<&str>() {
        text.to_string()
    } else if let Some(text) = failure.downcast_ref::<String>() {
        text.clone()
    } else {
        "no reason given".to_string()
    }
}
