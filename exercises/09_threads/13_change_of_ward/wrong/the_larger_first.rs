//! wrong: keeps an order, and not the one that the others keep.
//~ expect: tests fail

use std::sync::{Mutex, MutexGuard, PoisonError};

/// A ward and who lies there. No two wards have the same number.
#[derive(Debug)]
pub struct Ward {
    /// The number on its door.
    pub number: u32,
    /// Who lies there. No two patients have the same name.
    pub patients: Mutex<Vec<String>>,
}

impl Ward {
    /// The list, for one thread at a time. A panic elsewhere leaves it whole.
    fn lock(&self) -> MutexGuard<'_, Vec<String>> {
        self.patients.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Moves a patient, and says whether there was one of this name.
pub fn move_patient(name: &str, from: &Ward, to: &Ward) -> bool {
    if from.number == to.number {
        return from.lock().iter().any(|patient| patient == name);
    }
    let (mut leaving, mut arriving);
    if from.number > to.number {
        leaving = from.lock();
        arriving = to.lock();
    } else {
        arriving = to.lock();
        leaving = from.lock();
    }
    let Some(place) = leaving.iter().position(|patient| patient == name) else {
        return false;
    };
    arriving.push(leaving.remove(place));
    true
}
