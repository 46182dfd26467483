//! The queue is an iterator behind a lock, and `next` is the only thing that happens under it: the lock ends with the line, before the visit begins. In the head of a `while let` it would last as long as the visit.
//!
//! An `AtomicUsize` with `fetch_add(1)` is as good a queue, since the list itself does not change, and it needs no lock. A channel that hands out the patients works too; its receiver needs a lock, as it is made for one thread. Each nurse could also give back
//! a list of her own through `join`, so that nobody shares the results.

#![allow(clippy::expect_used, reason = "a thread that panicked is a bug")]

use std::sync::Mutex;
use std::thread;

/// Lets so many `nurses` make all visits, and gives their results in the order of `patients`. Nobody asks with 0 nurses.
pub fn round(patients: &[String], nurses: usize, visit: impl Fn(&str) -> u32 + Sync) -> Vec<u32> {
    let queue = Mutex::new(patients.iter().enumerate());
    let results = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..nurses {
            scope.spawn(|| {
                loop {
                    let next = queue.lock().expect("nobody panics with it").next();
                    let Some((place, patient)) = next else { break };
                    let result = visit(patient);
                    let mut results = results.lock().expect("nobody panics with it");
                    results.push((place, result));
                }
            });
        }
    });
    let mut results = results.into_inner().expect("nobody panics with it");
    results.sort();
    results.into_iter().map(|(_, result)| result).collect()
}
