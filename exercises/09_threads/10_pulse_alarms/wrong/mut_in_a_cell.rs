//! wrong: wraps the total in a `Cell`, which no two threads may share.
//~ expect: E0277

use std::cell::Cell;

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
    let total = Cell::new(0);
    patients.par_iter().for_each(|patient| {
        total.set(total.get() + visit(patient));
    });
    total.get()
}
