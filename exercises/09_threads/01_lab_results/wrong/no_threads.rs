//! wrong: catches the panic on one thread, where the tests cannot meet.
//~ expect: tests fail

use std::any::Any;
use std::panic;

/// Runs all tests at the same time and reports each: what it measured, or why it failed.
pub fn run_all(tests: &[fn() -> u32]) -> Vec<Result<u32, String>> {
    tests
        .iter()
        .map(|test| panic::catch_unwind(*test).map_err(words))
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
