//! Three walks, and each does one thing: collect the names, keep the others, take a day off. None
//! of them changes what another one looks at.
//!
//! `ward.extract_if(.., |patient| patient.days == 0)` removes and hands out in one walk, and the names
//! move instead of being copied. `drain(..)` and sorting everybody into two lists works as well.

/// A patient, and how many days are left.
#[derive(Debug, PartialEq)]
pub struct Patient {
    /// The name.
    pub name: String,
    /// Days still to stay.
    pub days: u32,
}

/// Sends home who has no days left, and takes a day off all others.
pub fn morning(ward: &mut Vec<Patient>) -> Vec<String> {
    let mut home = Vec::new();
    for patient in ward.iter() {
        if patient.days == 0 {
            home.push(patient.name.clone());
        }
    }
    ward.retain(|patient| patient.days > 0);
    for patient in ward {
        patient.days -= 1;
    }
    home
}
