//! wrong: gives the closure a list of its own, and the one outside stays empty.
//~ expect: tests fail

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
    let lines = Vec::new();
    patients.par_iter().for_each(|patient| {
        let mut lines = lines.clone();
        if let Some(line) = judge(patient) {
            lines.push(line);
        }
    });
    lines
}

/// How many minutes all visits take together.
pub fn minutes(patients: &[Patient], visit: impl Fn(&Patient) -> u32 + Send + Sync) -> u32 {
    patients.par_iter().map(visit).sum()
}
