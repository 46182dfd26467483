//! Each patient owns a list. `None` becomes a new, empty list at each admission
//! (`unwrap_or_default` says what `match` with `Vec::new()` says), and the twin's
//! list is the one place where a copy is wanted, so there stands `clone`.
//!
//! The table of lists can be repaired too: push a new list for `None` and a clone
//! of the twin's list for a twin. Such numbers are a respectable design where
//! sharing is meant, or where many things point at each other; the price is that
//! nobody but you checks what a number stands for.
//!
//! In Python the habit `allergies=None` and then `if allergies is None: …` is the
//! same repair, kept by discipline (or by a linter) instead of by the type.

/// The patients of a ward.
#[derive(Debug)]
pub struct Ward {
    patients: Vec<Patient>,
}

/// One patient with their allergies.
#[derive(Debug)]
struct Patient {
    name: String,
    allergies: Vec<String>,
}

impl Ward {
    /// An empty ward.
    pub fn empty() -> Ward {
        Ward {
            patients: Vec::new(),
        }
    }

    /// Admits a patient; `None` stands for no known allergies.
    pub fn admit(&mut self, name: &str, allergies: Option<Vec<String>>) {
        self.patients.push(Patient {
            name: String::from(name),
            allergies: allergies.unwrap_or_default(),
        });
    }

    /// Admits a patient with the allergies that the twin has at this moment.
    pub fn admit_twin(&mut self, name: &str, twin: &str) {
        let mut allergies = Vec::new();
        for patient in &self.patients {
            if patient.name == twin {
                allergies = patient.allergies.clone();
            }
        }
        self.patients.push(Patient {
            name: String::from(name),
            allergies,
        });
    }

    /// Notes one more allergy of a patient.
    pub fn add_allergy(&mut self, name: &str, allergy: &str) {
        for patient in &mut self.patients {
            if patient.name == name {
                patient.allergies.push(String::from(allergy));
            }
        }
    }

    /// The allergies of a patient in one line, oldest first.
    pub fn allergies(&self, name: &str) -> String {
        for patient in &self.patients {
            if patient.name == name {
                return patient.allergies.join(", ");
            }
        }
        format!("{name} is not on this ward")
    }
}
