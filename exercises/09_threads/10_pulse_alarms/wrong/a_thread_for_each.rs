//! wrong: starts a thread for each patient, however many there are.
//~ expect: tests fail

use std::thread;

/// Somebody in a bed.
#[derive(Debug, Clone, PartialEq)]
pub struct Patient {
    /// Their name.
    pub name: String,
    /// Beats a minute.
    pub pulse: u32,
}

/// The lines that `judge` has to say, in the order of the patients.
pub fn alarms(
    patients: &[Patient],
    judge: impl Fn(&Patient) -> Option<String> + Send + Sync,
) -> Vec<String> {
    thread::scope(|scope| {
        let judge = &judge;
        let started: Vec<_> = patients
            .iter()
            .map(|patient| scope.spawn(move || judge(patient)))
            .collect();
        started
            .into_iter()
            .filter_map(|thread| thread.join().unwrap())
            .collect()
    })
}

/// How many minutes all visits take together.
pub fn minutes(patients: &[Patient], visit: impl Fn(&Patient) -> u32 + Send + Sync) -> u32 {
    thread::scope(|scope| {
        let visit = &visit;
        let started: Vec<_> = patients
            .iter()
            .map(|patient| scope.spawn(move || visit(patient)))
            .collect();
        started
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .sum()
    })
}
