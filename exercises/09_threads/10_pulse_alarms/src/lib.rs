//! A ward has grown, and the round is made by a pool of workers. Somebody put `par_iter().for_each` where a `for` loop was, and left the rest as it stood.
//!
//! Your Python instinct: make an empty list, go through the patients, append. A pool's `map` gives results back instead, and that is the better idea here as well.
//!
//! Your task: let the workers of the pool compute, and the end of the chain put together. The lines stand in the order of the patients. `judge` and `visit` take long, so nobody may wait for a lock while they run.
//!
//! Done when: it compiles, several patients are judged at once, and no line is out of place.

use rayon::prelude::*;

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
    let mut lines = Vec::new();
    patients.par_iter().for_each(|patient| {
        if let Some(line) = judge(patient) {
            lines.push(line);
        }
    });
    lines
}

/// How many minutes all visits take together.
pub fn minutes(patients: &[Patient], visit: impl Fn(&Patient) -> u32 + Send + Sync) -> u32 {
    let mut total = 0;
    patients.par_iter().for_each(|patient| {
        total += visit(patient);
    });
    total
}
