//! Every ward counts its beds, and somebody counts the medicines, all at the same time. The numbers go to one board, which belongs to all threads.
//!
//! Your Python instinct: a dict can be changed from every thread, and `totals[ward] += count()` looks like one step. In Rust the board has to say how several threads may change it.
//!
//! Your task: make the board one that threads can share. `add`, `total` and `report` keep their signatures. Counting takes long: nobody may have to wait for somebody else's `count()`, and
//! no count may get lost, also when two threads add to the same ward.
//!
//! Done when: it compiles, and two counts run side by side.

use std::cell::RefCell;
use std::collections::BTreeMap;

/// How many beds, or bottles, were counted in each ward.
pub struct Board {
    totals: RefCell<BTreeMap<String, u32>>,
}

impl Board {
    /// A board without numbers.
    pub fn empty() -> Board {
        Board {
            totals: RefCell::new(BTreeMap::new()),
        }
    }

    /// Counts, and adds what was found to the total of the ward.
    pub fn add(&self, ward: &str, count: impl FnOnce() -> u32) {
        let mut totals = self.totals.borrow_mut();
        let found = count();
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
