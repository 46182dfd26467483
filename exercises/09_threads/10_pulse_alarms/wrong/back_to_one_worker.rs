//! wrong: takes the pool away again.
//~ expect: tests fail

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
    patients.iter().filter_map(judge).collect()
}

/// How many minutes all visits take together.
pub fn minutes(patients: &[Patient], visit: impl Fn(&Patient) -> u32 + Send + Sync) -> u32 {
    patients.iter().map(visit).sum()
}
