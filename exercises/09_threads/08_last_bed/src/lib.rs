//! A patient who comes in is told about the free bed and asked whether to stay. Two doors do so at the same time, and since one guard did not cover everything, the last bed was given twice.
//!
//! Your Python instinct: every line that touches `free` is in a `with lock:` block, so it is safe. Each line is; what happens between them is not.
//!
//! Your task: repair `admit`. A bed is kept for whoever is asked: who says yes gets it, who says no leaves it free again. When all beds are taken or kept, the answer is `false` at once, and nobody is asked. Asking
//! takes long, and nobody else may have to wait for the answer. (The question itself never panics.)
//!
//! Done when: no bed is given twice, none gets lost, and two patients can think about it at the same time.

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
        if self.free_beds() == 0 {
            return false;
        }
        if !wants_to_stay() {
            return false;
        }
        *self.free.lock().expect("nobody panics in here") -= 1;
        true
    }
}
