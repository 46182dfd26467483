//! Patients move from ward to ward, and several nurses move them at once, each in a thread.
//!
//! Your Python instinct: `with a.lock, b.lock:`, in the order in which the parameters stand. It hangs when two patients cross.
//!
//! Your task: `move_patient` never hangs.
//!
//! - The list of the ward with the smaller number is locked first, and stays locked while the other one is waited for.
//! - Nobody sees the patient in no ward, or in two.
//! - `from` and `to` may be the same ward; then nothing changes, and the answer says whether the patient is there.
//! - Without such a patient: `false`, and nothing changes.
//!
//! Done when: the tests pass. A test that hangs is stopped, and says so.

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
    let mut leaving = from.lock();
    let Some(place) = leaving.iter().position(|patient| patient == name) else {
        return false;
    };
    let mut arriving = to.lock();
    arriving.push(leaving.remove(place));
    true
}
