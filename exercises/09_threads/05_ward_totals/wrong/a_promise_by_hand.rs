//! wrong: keeps the RefCell and claims that threads may share it; what happens then is anybody's guess.

use std::cell::RefCell;
use std::collections::BTreeMap;

/// How many beds, or bottles, were counted in each ward.
pub struct Board {
    totals: RefCell<BTreeMap<String, u32>>,
}

unsafe impl Sync for Board {}

impl Board {
    /// A board without numbers.
    pub fn empty() -> Board {
        Board {
            totals: RefCell::new(BTreeMap::new()),
        }
    }

    /// Counts, and adds what was found to the total of the ward.
    pub fn add(&self, ward: &str, count: impl FnOnce() -> u32) {
        let found = count();
        let mut totals = self.totals.borrow_mut();
        *totals.entry(ward.to_string()).or_default() += found;
    }

    /// The total of a ward, if somebody has counted there.
    pub fn total(&self, ward: &str) -> Option<u32> {
        self.totals.borrow().get(ward).copied()
    }

    /// One line for each ward, such as `surgery: 12`.
    pub fn report(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for (ward, total) in self.totals.borrow().iter() {
            lines.push(format!("{ward}: {total}"));
        }
        lines
    }
}
