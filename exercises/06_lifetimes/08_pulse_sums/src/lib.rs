//! Port `sums` from `python/pulse_sums.py`: the pulses of each patient, in the order in which the
//! patients come first in the log.
//!
//! Your Python instinct: `line.split(" ")` makes a list of new strings for every line. Here the
//! parts are looks into the log, and the names in the result too: nothing of the log is copied.
//!
//! Your task: write `sums`. (Python's dict keeps the order in which its keys came. A `Vec` of sums
//! does that too.)
//!
//! Done when: for a hundred generated logs, Python and Rust agree, and the names are parts of the
//! log. The test runs both; it needs a `python3` (3.11 or newer).

/// The pulses of one patient. The name is a part of the log.
#[derive(Debug, PartialEq)]
pub struct Sum<'a> {
    /// Who.
    pub patient: &'a str,
    /// All pulses together.
    pub total: u64,
    /// How many.
    pub count: u64,
}

/// The sums of all patients of a log, with a line for each measurement such as `Ana pulse 64`.
pub fn sums(log: &str) -> Vec<Sum<'_>> {
    let mut sums = Vec::new();
    for line in log.lines() {
        sums.push(Sum {
            patient: line,
            total: 0,
            count: 1,
        });
    }
    sums
}
