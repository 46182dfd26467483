//! wrong: lets a group start when all of the group before are back.
//~ expect: tests fail

use std::thread;

/// Lets so many `nurses` make all visits, and gives their results in the order of `patients`. Nobody asks with 0 nurses.
pub fn round(patients: &[String], nurses: usize, visit: impl Fn(&str) -> u32 + Sync) -> Vec<u32> {
    let mut all = Vec::new();
    for group in patients.chunks(nurses) {
        thread::scope(|scope| {
            let mut visits = Vec::new();
            for patient in group {
                let visit = &visit;
                visits.push(scope.spawn(move || visit(patient)));
            }
            for visit in visits {
                all.push(visit.join().unwrap());
            }
        });
    }
    all
}
