//! wrong: takes both locks in order, gives them back, and only then moves the patient.
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
    let (low, high) = if from.number < to.number {
        (from, to)
    } else {
        (to, from)
    };
    let one = low.lock();
    drop(high.lock());
    drop(one);
    let mut leaving = from.lock();
    let Some(place) = leaving.iter().position(|patient| patient == name) else {
        return false;
    };
    let patient = leaving.remove(place);
    drop(leaving);
    to.lock().push(patient);
    true
}
