//! wrong: takes the last patient of the list, as `pop` does.
//~ expect: tests fail

use std::sync::Mutex;
use std::thread;

/// Lets so many `nurses` make all visits, and gives their results in the order of `patients`. Nobody asks with 0 nurses.
pub fn round(patients: &[String], nurses: usize, visit: impl Fn(&str) -> u32 + Sync) -> Vec<u32> {
    let queue: Mutex<Vec<(usize, &String)>> = Mutex::new(patients.iter().enumerate().collect());
    let results = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..nurses {
            scope.spawn(|| {
                loop {
                    let next = queue.lock().expect("nobody panics with it").pop();
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
