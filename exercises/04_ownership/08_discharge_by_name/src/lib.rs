//! Somebody is discharged: the patient leaves the list, and the name and the
//! notes go into a letter to the family doctor. The others stay on the ward.
//!
//! Your Python instinct: reading `patient.name` into a variable takes nothing
//! away from the patient. In Rust `let who = patient.name;` moves the text out of
//! the struct. What is left is a patient with a hole: its other fields can still
//! be used, but nobody may handle the patient as a whole any more.
//!
//! Your task: make `discharge_by_name` compile. Name and notes must go into the
//! letter as they are, and the patients who stay must stay whole. Comparing needs no
//! second name either, so `.clone()` and its relatives `.to_string()`,
//! `.to_owned()`, `.to_vec()` and `String::from` are not accepted.
//!
//! Done when: the letter says everything with the patient's own texts, and the
//! others are still on the list in their order.

/// Somebody in a bed of the ward.
#[derive(Debug)]
pub struct Patient {
    /// The full name.
    pub name: String,
    /// The number of the bed.
    pub bed: u32,
    /// What the nurses wrote, oldest first.
    pub notes: Vec<String>,
}

/// What the family doctor receives.
#[derive(Debug)]
pub struct Letter {
    /// Whom the letter is about.
    pub about: String,
    /// One line for the doctor in a hurry.
    pub summary: String,
    /// What the nurses wrote, oldest first.
    pub notes: Vec<String>,
}

impl Patient {
    /// Patient, bed and number of notes in one line.
    pub fn summary(&self) -> String {
        format!(
            "{}, bed {}, notes: {}",
            self.name,
            self.bed,
            self.notes.len()
        )
    }
}

/// Writes a letter for every patient of this name; returns the letters, and the
/// patients who stay.
pub fn discharge_by_name(patients: Vec<Patient>, name: &str) -> (Vec<Letter>, Vec<Patient>) {
    let mut letters = Vec::new();
    let mut staying = Vec::new();
    for patient in patients {
        let who = patient.name;
        if who == name {
            letters.push(Letter {
                about: who,
                notes: patient.notes,
                summary: patient.summary(),
            });
        } else {
            staying.push(patient);
        }
    }
    (letters, staying)
}
