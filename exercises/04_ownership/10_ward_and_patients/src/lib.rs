//! A patient knows two things: the nurse who looks after them, and the ward they
//! lie in. One nurse looks after several patients, and stays theirs even when the
//! duty roster of the day is thrown away. A ward belongs to the hospital: when
//! the hospital closes it, it is gone, and the patients' cards must say so.
//!
//! Your Python instinct: every attribute is a counted reference, and what is
//! still referenced lives. So a forgotten patient record keeps a closed ward in
//! memory, and if the ward knows its patients too, the two keep each other alive
//! until the cycle collector comes by. Rust has no cycle collector, and it does
//! not count unless you ask: `Rc` shares and keeps alive, `Weak` only knows the
//! way (Python's `weakref`).
//!
//! The program below chose twice without thinking: every patient got a nurse of
//! their own with the same name, and every patient keeps the ward open.
//!
//! Your task: decide for the nurse and for the ward which kind of reference is
//! right, and change the struct and the bodies. The signatures stay. (`Weak` is
//! in the same module as `Rc`: `use std::rc::{Rc, Weak};`.)
//!
//! Done when: all patients of a nurse share that one nurse, nobody but the
//! hospital keeps a ward open, and a card never names a ward that is closed.

use std::rc::Rc;

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
    ward: Rc<Ward>,
}

impl Patient {
    /// Admits a patient to `ward`; `nurse` looks after them.
    pub fn admit(name: &str, nurse: &Rc<Nurse>, ward: &Rc<Ward>) -> Patient {
        Patient {
            name: String::from(name),
            nurse: Rc::new(Nurse {
                name: nurse.name.to_string(),
            }),
            ward: Rc::clone(ward),
        }
    }

    /// Moves the patient to another ward; the nurse comes along.
    pub fn move_to(&mut self, ward: &Rc<Ward>) {
        self.ward = Rc::clone(ward);
    }

    /// The nurse who looks after this patient.
    pub fn nurse(&self) -> Rc<Nurse> {
        Rc::clone(&self.nurse)
    }

    /// The card at the bed: the patient, the ward (or "ward closed"), the nurse.
    pub fn card(&self) -> String {
        let place = self.ward.name.to_string();
        format!("{} / {place} / nurse {}", self.name, self.nurse.name)
    }
}
