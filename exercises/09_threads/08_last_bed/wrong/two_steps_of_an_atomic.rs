//! wrong: takes an atomic number in the place of the lock; the look and the change are still two steps.
//~ expect: tests fail

use std::sync::atomic::{AtomicI32, Ordering};

/// A ward and its free beds.
pub struct Ward {
    free: AtomicI32,
}

impl Ward {
    /// A ward with so many free beds.
    pub fn with_free_beds(free: i32) -> Ward {
        Ward {
            free: AtomicI32::new(free),
        }
    }

    /// How many beds are neither taken nor kept for somebody.
    pub fn free_beds(&self) -> i32 {
        self.free.load(Ordering::SeqCst)
    }

    /// Asks a patient whether to stay, when there is a bed. Whether the bed is taken.
    pub fn admit(&self, wants_to_stay: impl FnOnce() -> bool) -> bool {
        if self.free_beds() == 0 || !wants_to_stay() {
            return false;
        }
        self.free.fetch_sub(1, Ordering::SeqCst);
        true
    }
}
