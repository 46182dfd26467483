//! wrong: takes the day off first, so who has one day left goes home a day early.
//~ expect: tests fail

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
    for patient in ward.iter_mut() {
        patient.days = patient.days.saturating_sub(1);
    }
    for patient in ward.iter() {
        if patient.days == 0 {
            home.push(patient.name.clone());
        }
    }
    ward.retain(|patient| patient.days > 0);
    home
}
