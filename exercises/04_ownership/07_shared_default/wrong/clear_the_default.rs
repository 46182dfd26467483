//! wrong: the default is emptied at each admission, which takes away what was noted for the patients before.
//~ expect: tests fail

/// The patients of a ward and the table of their lists.
#[derive(Debug)]
pub struct Ward {
    patients: Vec<Patient>,
    lists: Vec<Vec<String>>,
}

/// One patient, and the number of their list of allergies.
#[derive(Debug)]
struct Patient {
    name: String,
    list: usize,
}

impl Ward {
    /// An empty ward. List number 0 is the default.
    pub fn empty() -> Ward {
        Ward {
            patients: Vec::new(),
            lists: vec![Vec::new()],
        }
    }

    /// Admits a patient; `None` stands for the default.
    pub fn admit(&mut self, name: &str, allergies: Option<Vec<String>>) {
        let list = match allergies {
            None => {
                self.lists[0].clear();
                0
            }
            Some(known) => {
                self.lists.push(known);
                self.lists.len() - 1
            }
        };
        self.patients.push(Patient {
            name: String::from(name),
            list,
        });
    }

    /// Admits a patient with the allergies that the twin has at this moment.
    pub fn admit_twin(&mut self, name: &str, twin: &str) {
        let mut list = 0;
        for patient in &self.patients {
            if patient.name == twin {
                list = patient.list;
            }
        }
        self.patients.push(Patient {
            name: String::from(name),
            list,
        });
    }

    /// Notes one more allergy of a patient.
    pub fn add_allergy(&mut self, name: &str, allergy: &str) {
        for patient in &mut self.patients {
            if patient.name == name {
                self.lists[patient.list].push(String::from(allergy));
            }
        }
    }

    /// The allergies of a patient in one line, oldest first.
    pub fn allergies(&self, name: &str) -> String {
        for patient in &self.patients {
            if patient.name == name {
                return self.lists[patient.list].join(", ");
            }
        }
        format!("{name} is not on this ward")
    }
}
