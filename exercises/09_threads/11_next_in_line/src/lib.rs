//! Some visits take a minute, one takes an hour. Here each nurse gets her part of the list beforehand, and those in the row behind the long visit wait while other nurses go home.
//!
//! Your Python instinct: `ThreadPoolExecutor(nurses).map(visit, patients)`, with one queue for all workers and the results in order. Here you build that queue.
//!
//! Your task: whoever is free takes the next patient from the front of the list. While patients wait every nurse is at work, and there are never more visits at a time than nurses. The results stand in the order of the patients. A visit that panics may end
//! the round with a panic.
//!
//! Done when: a visit that lasts until all others are done holds nobody up.

use std::thread;

/// Lets so many `nurses` make all visits, and gives their results in the order of `patients`. Nobody asks with 0 nurses.
pub fn round(patients: &[String], nurses: usize, visit: impl Fn(&str) -> u32 + Sync) -> Vec<u32> {
    let each = patients.len() / nurses + 1;
    thread::scope(|scope| {
        let mut rows = Vec::new();
        for row in patients.chunks(each) {
            let visit = &visit;
            rows.push(scope.spawn(move || {
                let mut results = Vec::new();
                for patient in row {
                    results.push(visit(patient));
                }
                results
            }));
        }
        let mut all = Vec::new();
        for row in rows {
            all.extend(row.join().expect("a visit does not panic"));
        }
        all
    })
}
