//! wrong: the ward is held weakly, but the card assumes that it is still there and panics when it is not.
//~ expect: panics

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
        let place = self.ward.upgrade().unwrap().name.to_string();
        format!("{} / {place} / nurse {}", self.name, self.nurse.name)
    }
}
