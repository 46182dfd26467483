//! wrong: locks the list for each line, so the lines stand in the order in which they were ready.
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
    let lines = Mutex::new(Vec::new());
    patients.par_iter().for_each(|patient| {
        if let Some(line) = judge(patient) {
            lines.lock().unwrap().push(line);
        }
    });
    lines.into_inner().unwrap()
}

/// How many minutes all visits take together.
pub fn minutes(patients: &[Patient], visit: impl Fn(&Patient) -> u32 + Send + Sync) -> u32 {
    patients.par_iter().map(visit).sum()
}
