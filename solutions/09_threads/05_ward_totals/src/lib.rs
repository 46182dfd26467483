//! The lock owns the map, so nobody can reach the map without it. `add` counts first and locks for the one line that changes the map: threads meet there for a moment, and never during a count.
//! Reading the old total, adding, and writing the new one happen under one guard, so no count slips in between.
//!
//! `*….entry(…).or_default() += count()` in one line is right too, since with numbers `+=` computes its right side first; it reads as if it locked before counting.
//! An `RwLock` is right as well, and lets reports be written side by side. Could each thread give its number back when it ends, no lock would be needed at all; this board is asked while others still count.

#![allow(clippy::expect_used, reason = "a thread that panicked is a bug")]

use std::collections::BTreeMap;
use std::sync::Mutex;

/// How many beds, or bottles, were counted in each ward.
pub struct Board {
    totals: Mutex<BTreeMap<String, u32>>,
}

impl Board {
    /// A board without numbers.
    pub fn empty() -> Board {
        Board {
            totals: Mutex::new(BTreeMap::new()),
        }
    }

    /// Counts, and adds what was found to the total of the ward.
    pub fn add(&self, ward: &str, count: impl FnOnce() -> u32) {
        let found = count();
        let mut totals = self.totals.lock().expect("no thread panics in here");
        *totals.entry(ward.to_string()).or_default() += found;
    }

    /// The total of a ward, if somebody has counted there.
    pub fn total(&self, ward: &str) -> Option<u32> {
        let totals = self.totals.lock().expect("no thread panics in here");
        totals.get(ward).copied()
    }

    /// One line for each ward, such as `surgery: 12`.
    pub fn report(&self) -> Vec<String> {
        let mut lines = Vec::new();
        let totals = self.totals.lock().expect("no thread panics in here");
        for (ward, total) in totals.iter() {
            lines.push(format!("{ward}: {total}"));
        }
        lines
    }
}
