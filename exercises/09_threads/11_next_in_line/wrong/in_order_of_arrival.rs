//! wrong: gives the results in the order in which the visits ended.
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
    let results = results.into_inner().expect("nobody panics with it");
    results.into_iter().map(|(_, result)| result).collect()
}
