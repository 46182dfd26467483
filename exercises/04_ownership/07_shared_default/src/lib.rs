//! A ward keeps the allergies of its patients. It was translated from Python,
//! line by line:
//!
//! ```text
//! def admit(self, name, allergies=[]):
//!     self.patients[name] = allergies
//!
//! def admit_twin(self, name, twin):
//!     self.patients[name] = self.patients[twin]
//!
//! def add_allergy(self, name, allergy):
//!     self.patients[name].append(allergy)
//! ```
//!
//! Your Python instinct: names and attributes are labels on lists that live
//! somewhere else. The translation is true to that: the lists live in a table, a
//! patient has the number of a list, and the default is list number 0. So the
//! famous mistake of the mutable default argument came along: Ana's penicillin
//! shows up at Bo's bed. Rust does not forbid that you build labels by hand. It
//! offers something better: a field that *owns* its list.
//!
//! Your task: make sure that nobody shares a list by accident. You may change
//! the structs and the bodies of the methods, but not their signatures. `None`
//! still means "no allergies known", and a twin still starts with the allergies
//! the other twin has at that moment.
//!
//! If the compiler says E0507, "cannot move out": a loop over `&self.patients`
//! lends you each patient, and from a patient that was lent no list can be taken
//! away. A later page has more on that message; here you want a second list.
//!
//! Done when: an allergy that is added for one patient is never seen at another.

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
            None => 0,
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
