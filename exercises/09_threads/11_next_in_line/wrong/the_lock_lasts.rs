//! wrong: takes the next in the head of `while let`, so the lock lasts as long as the visit.
//~ expect: tests fail

use std::sync::Mutex;
use std::thread;

/// Lets so many `nurses` make all visits, and gives their results in the order of `patients`. Nobody asks with 0 nurses.
pub fn round(patients: &[String], nurses: usize, visit: impl Fn(&str) -> u32 + Sync) -> Vec<u32> {
    let queue = Mutex::new(patients.iter().enumerate());
    let results = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..nurses {
            scope.spawn(|| {
                while let Some((place, patient)) = queue.lock().unwrap().next() {
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
