//! Port the function `morning` from `python/discharged_patients.py`: who has no days left
//! goes home, all others have one day less.
//!
//! Your Python instinct: remember not to remove from the list you are looping over, and
//! loop over a copy. Rust does not let you forget it: while a loop looks at the ward, the ward
//! cannot change. And a copy of the ward would be a ward full of other patients.
//!
//! Your task: write `morning`. Nobody is copied or sent home twice, and all keep their order.
//!
//! Done when: for a hundred generated wards, Python and Rust agree. The test runs both; it
//! needs a `python3` (3.11 or newer).

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
    home
}
