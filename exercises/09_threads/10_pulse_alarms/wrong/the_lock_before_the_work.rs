//! wrong: takes the lock and then judges, so one worker works at a time.
//~ expect: tests fail

use std::sync::Mutex;

use rayon::prelude::*;

/// Somebody in a bed.
#[derive(Debug, Clone, PartialEq)]
pub struct Patient {
    pub name: String,
    pub pulse: u32,
}

/// The lines that `judge` has to say, in the order of the patients.
pub fn alarms(
    patients: &[Patient],
    judge: impl Fn(&Patient) -> Option<String> + Send + Sync,
) -> Vec<String> {
    patients.par_iter().filter_map(judge).collect()
}

/// How many minutes all visits take together.
pub fn minutes(patients: &[Patient], visit: impl Fn(&Patient) -> u32 + Send + Sync) -> u32 {
    let total = Mutex::new(0);
    patients.par_iter().for_each(|patient| {
        let mut total = total.lock().unwrap();
        *total += visit(patient);
    });
    total.into_inner().unwrap()
}
