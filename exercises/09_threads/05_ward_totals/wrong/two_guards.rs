//! wrong: counts first, but reads the old total under one guard and writes the new one under another; what comes between them is lost.
//~ expect: tests fail

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
        let after = self.total(ward).unwrap_or(0) + found;
        let mut totals = self.totals.lock().expect("no thread panics in here");
        totals.insert(ward.to_string(), after);
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
