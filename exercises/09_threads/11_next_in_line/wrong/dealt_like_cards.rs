//! wrong: deals the patients out one by one, and still beforehand.
//~ expect: tests fail

use std::thread;

/// Lets so many `nurses` make all visits, and gives their results in the order of `patients`. Nobody asks with 0 nurses.
pub fn round(patients: &[String], nurses: usize, visit: impl Fn(&str) -> u32 + Sync) -> Vec<u32> {
    thread::scope(|scope| {
        let mut nurses_at_work = Vec::new();
        for nurse in 0..nurses {
            let visit = &visit;
            nurses_at_work.push(scope.spawn(move || {
                let own = patients.iter().enumerate().skip(nurse).step_by(nurses);
                own.map(|(place, patient)| (place, visit(patient)))
                    .collect::<Vec<_>>()
            }));
        }
        let mut all = Vec::new();
        for nurse in nurses_at_work {
            all.extend(nurse.join().unwrap());
        }
        all.sort();
        all.into_iter().map(|(_, result)| result).collect()
    })
}
