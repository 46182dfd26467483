//! The nurse is shared: each patient holds one `Rc`, and the nurse goes when the
//! last holder goes. The ward is only known: a `Weak` does not count, so the
//! hospital's `Rc` alone decides, and `upgrade` answers honestly whether the ward
//! is still there.
//!
//! Write `Rc::clone(nurse)` rather than `nurse.clone()`: both do the same, but
//! the first says at a glance that a count goes up and nothing is copied.
//!
//! Often neither is needed. If the hospital owns wards and patients in two lists,
//! a patient can hold the ward's number, and a look-up takes the place of
//! `upgrade`. That form is the usual one in larger programs, and it can be sent
//! to another thread; `Rc` is best where owners come and go on their own.

use std::rc::{Rc, Weak};

/// Somebody who looks after patients.
#[derive(Debug)]
pub struct Nurse {
    /// The name on the badge.
    pub name: String,
}

/// A ward of the hospital.
#[derive(Debug)]
pub struct Ward {
    /// The name on the door.
    pub name: String,
}

/// Somebody in a bed.
#[derive(Debug)]
pub struct Patient {
    name: String,
    nurse: Rc<Nurse>,
    ward: Weak<Ward>,
}

impl Patient {
    /// Admits a patient to `ward`; `nurse` looks after them.
    pub fn admit(name: &str, nurse: &Rc<Nurse>, ward: &Rc<Ward>) -> Patient {
        Patient {
            name: String::from(name),
            nurse: Rc::clone(nurse),
            ward: Rc::downgrade(ward),
        }
    }

    /// Moves the patient to another ward; the nurse comes along.
    pub fn move_to(&mut self, ward: &Rc<Ward>) {
        self.ward = Rc::downgrade(ward);
    }

    /// The nurse who looks after this patient.
    pub fn nurse(&self) -> Rc<Nurse> {
        Rc::clone(&self.nurse)
    }

    /// The card at the bed: the patient, the ward (or "ward closed"), the nurse.
    pub fn card(&self) -> String {
        let place = match self.ward.upgrade() {
            Some(ward) => ward.name.to_string(),
            None => String::from("ward closed"),
        };
        format!("{} / {place} / nurse {}", self.name, self.nurse.name)
    }
}
