//! wrong: the twins no longer share a list, because the second one lost the allergies to start with.
//~ expect: tests fail

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
        println!("{name} is a twin of {twin}");
        self.admit(name, None);
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
