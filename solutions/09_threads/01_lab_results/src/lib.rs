//! Two chains, and the `collect` between them matters: it starts every thread before anybody waits. In one chain each test would be waited for before the next one starts.
//!
//! `words` takes the box itself. With a parameter `&dyn Any` a caller who writes `&failure` would ask the type of the box. `downcast`, which takes the box and returns the value,
//! spares the copy of the text; it is longer to write. A lab that expects failures would let each test return a `Result` and keep panics for bugs.

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
    } else if let Some(text) = failure.downcast_ref::<String>() {
        text.clone()
    } else {
        "no reason given".to_string()
    }
}
