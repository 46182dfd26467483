//! The look and the change are one step in `keep_a_bed`, under one guard, which ends with the function. So nobody waits while a patient thinks, and nobody is promised a bed that somebody else may take meanwhile.
//!
//! To hold the guard while asking would be right and slow. To ask first and look again afterwards would be quick, and some would be told no after they said yes; shops do that with the last ticket, where two are rarely asked at
//! once. An `AtomicI32` with `try_update` could keep the bed as well. A bed is lost when `wants_to_stay` panics; where that may happen, a value with `Drop` gives it back.

#![allow(clippy::expect_used, reason = "a thread that panicked is a bug")]

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
        if !self.keep_a_bed() {
            return false;
        }
        let stays = wants_to_stay();
        if !stays {
            *self.free.lock().expect("nobody panics in here") += 1;
        }
        stays
    }

    /// Keeps a bed for somebody, if there is one.
    fn keep_a_bed(&self) -> bool {
        let mut free = self.free.lock().expect("nobody panics in here");
        if *free == 0 {
            return false;
        }
        *free -= 1;
        true
    }
}
