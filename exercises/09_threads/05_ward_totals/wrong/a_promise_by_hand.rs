//! wrong: a lock beside the map, as in Python, and a promise by hand that everybody takes it. It holds today, and nobody checks it.
//~ expect: not accepted

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Mutex;

/// How many beds, or bottles, were counted in each ward.
pub struct Board {
    desk: Mutex<()>,
    totals: RefCell<BTreeMap<String, u32>>,
}

unsafe impl Sync for Board {}

impl Board {
    /// A board without numbers.
    pub fn empty() -> Board {
        Board {
            desk: Mutex::new(()),
            totals: RefCell::new(BTreeMap::new()),
        }
    }

    /// Counts, and adds what was found to the total of the ward.
    pub fn add(&self, ward: &str, count: impl FnOnce() -> u32) {
        let found = count();
        let _guard = self.desk.lock().expect("no thread panics in here");
        let mut totals = self.totals.borrow_mut();
        *totals.entry(ward.to_string()).or_default() += found;
    }

    /// The total of a ward, if somebody has counted there.
    pub fn total(&self, ward: &str) -> Option<u32> {
        let _guard = self.desk.lock().expect("no thread panics in here");
        self.totals.borrow().get(ward).copied()
    }

    /// One line for each ward, such as `surgery: 12`.
    pub fn report(&self) -> Vec<String> {
        let _guard = self.desk.lock().expect("no thread panics in here");
        let mut lines = Vec::new();
        for (ward, total) in self.totals.borrow().iter() {
            lines.push(format!("{ward}: {total}"));
        }
        lines
    }
}
