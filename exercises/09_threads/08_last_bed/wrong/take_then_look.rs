//! wrong: takes a bed first and looks afterwards whether there was one; two patients may turn each other away.
//~ expect: tests fail

use std::sync::Mutex;

/// A ward and its free beds.
pub struct Ward {
    free: Mutex<i32>,
}

impl Ward {
    /// A ward with so many free beds.
    pub fn with_free_beds(free: i32) -> Ward {
        Ward {
            free: Mutex::new(free),
        }
    }

    /// How many beds are neither taken nor kept for somebody.
    pub fn free_beds(&self) -> i32 {
        *self.free.lock().expect("nobody panics in here")
    }

    /// Asks a patient whether to stay, when there is a bed. Whether the bed is taken.
    pub fn admit(&self, wants_to_stay: impl FnOnce() -> bool) -> bool {
        *self.free.lock().expect("nobody panics in here") -= 1;
        if self.free_beds() < 0 || !wants_to_stay() {
            *self.free.lock().expect("nobody panics in here") += 1;
            return false;
        }
        true
    }
}
