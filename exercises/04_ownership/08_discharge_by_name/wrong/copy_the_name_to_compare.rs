//! wrong: `to_string` on a String is a clone under another name: each patient's name is copied, only to compare it once.
//~ expect: not accepted

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
        let who = patient.name.to_string();
        if who == name {
            letters.push(Letter {
                summary: patient.summary(),
                about: patient.name,
                notes: patient.notes,
            });
        } else {
            staying.push(patient);
        }
    }
    (letters, staying)
}
