//! wrong: starts a thread for each patient, however few nurses there are.
//~ expect: tests fail

use std::thread;

/// Lets so many `nurses` make all visits, and gives their results in the order of `patients`. Nobody asks with 0 nurses.
pub fn round(patients: &[String], nurses: usize, visit: impl Fn(&str) -> u32 + Sync) -> Vec<u32> {
    let _ = nurses;
    thread::scope(|scope| {
        let mut visits = Vec::new();
        for patient in patients {
            let visit = &visit;
            visits.push(scope.spawn(move || visit(patient)));
        }
        visits
            .into_iter()
            .map(|visit| visit.join().unwrap())
            .collect()
    })
}
