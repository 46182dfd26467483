//! A ward, its patients and the nurse on duty.

/// A patient's record: it has one owner at a time, the ward or whoever discharged the patient.
#[derive(Debug, PartialEq, Eq)]
pub struct Patient {
    name: String,
    bed: u32,
    notes: Vec<String>,
}

impl Patient {
    /// A record without notes.
    pub fn new(name: &str, bed: u32) -> Patient {
        Patient {
            name: String::from(name),
            bed,
            notes: Vec::new(),
        }
    }

    /// The patient's name, to look at.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The bed's number. A number is copied, so nothing is taken from the record.
    pub fn bed(&self) -> u32 {
        self.bed
    }

    /// Adds a note; the record owns the text from here on.
    pub fn note(&mut self, text: String) {
        self.notes.push(text);
    }

    // ANCHOR: into_notes
    /// Ends the record and gives away its name and its notes.
    pub fn into_notes(self) -> (String, Vec<String>) {
        let Patient { name, notes, .. } = self;
        (name, notes)
    }
    // ANCHOR_END: into_notes

    // ANCHOR: into_filed
    /// Ends the record and makes of it what the archive keeps.
    pub fn into_filed(self) -> Filed {
        Filed {
            label: format!("{}, bed {}", self.name, self.bed),
            name: self.name,
        }
    }
    // ANCHOR_END: into_filed
}

/// What the archive keeps of a patient.
#[derive(Debug, PartialEq, Eq)]
pub struct Filed {
    /// The name, to find the record by.
    pub name: String,
    /// What stands on the folder.
    pub label: String,
}

/// A nurse.
#[derive(Debug, PartialEq, Eq)]
pub struct Nurse {
    name: String,
}

impl Nurse {
    /// A nurse with this name.
    pub fn new(name: &str) -> Nurse {
        Nurse {
            name: String::from(name),
        }
    }

    /// The nurse's name, to look at.
    pub fn name(&self) -> &str {
        &self.name
    }
}

/// A ward owns the records of its patients, and the nurse while on duty.
#[derive(Debug)]
pub struct Ward {
    name: String,
    nurse: Option<Nurse>,
    patients: Vec<Patient>,
}

impl Ward {
    /// An empty ward with nobody on duty.
    pub fn new(name: &str) -> Ward {
        Ward {
            name: String::from(name),
            nurse: None,
            patients: Vec::new(),
        }
    }

    /// The ward's name, to look at.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The records, to look at.
    pub fn patients(&self) -> &[Patient] {
        &self.patients
    }

    /// Takes the record in.
    pub fn admit(&mut self, patient: Patient) {
        self.patients.push(patient);
    }

    // ANCHOR: discharge
    /// Takes the record out of the ward, if there is one with this name.
    pub fn discharge(&mut self, name: &str) -> Option<Patient> {
        let mut place = 0;
        while place < self.patients.len() {
            if self.patients[place].name == name {
                return Some(self.patients.remove(place));
            }
            place += 1;
        }
        None
    }
    // ANCHOR_END: discharge

    /// The next nurse comes on duty; the one before is handed back.
    pub fn hand_over(&mut self, next: Nurse) -> Option<Nurse> {
        self.nurse.replace(next)
    }

    /// The nurse goes home, and nobody is on duty.
    pub fn end_shift(&mut self) -> Option<Nurse> {
        self.nurse.take()
    }

    /// Ends the ward; its patients need a new owner.
    pub fn close(self) -> Vec<Patient> {
        self.patients
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cardiology() -> Ward {
        let mut ward = Ward::new("Cardiology");
        ward.admit(Patient::new("Ana", 3));
        ward.admit(Patient::new("Bo", 7));
        ward
    }

    #[test]
    fn a_discharged_patient_belongs_to_the_caller() {
        let mut ward = cardiology();
        assert_eq!(ward.discharge("Ana"), Some(Patient::new("Ana", 3)));
        assert_eq!(ward.discharge("Ana"), None);
        assert_eq!(ward.patients(), [Patient::new("Bo", 7)]);
    }

    #[test]
    fn nobody_of_that_name_leaves_the_ward_as_it_was() {
        let mut ward = cardiology();
        assert_eq!(ward.discharge("Chen"), None);
        assert_eq!(ward.patients().len(), 2);
    }

    #[test]
    fn nurses_hand_over_and_go_home_once() {
        let mut ward = cardiology();
        assert_eq!(ward.hand_over(Nurse::new("Noor")), None);
        assert_eq!(ward.hand_over(Nurse::new("Sam")), Some(Nurse::new("Noor")));
        assert_eq!(ward.end_shift(), Some(Nurse::new("Sam")));
        assert_eq!(ward.end_shift(), None);
    }

    #[test]
    fn notes_outlive_the_record() {
        let mut ana = Patient::new("Ana", 3);
        ana.note(String::from("X-ray"));
        assert_eq!(
            ana.into_notes(),
            (String::from("Ana"), vec![String::from("X-ray")])
        );
    }

    #[test]
    fn the_archive_keeps_name_and_label() {
        let filed = Patient::new("Ana", 3).into_filed();
        assert_eq!(filed.name, "Ana");
        assert_eq!(filed.label, "Ana, bed 3");
    }

    #[test]
    fn a_closed_ward_gives_its_patients_away() {
        let ward = cardiology();
        assert_eq!(ward.name(), "Cardiology");
        let names: Vec<String> = ward
            .close()
            .into_iter()
            .map(|patient| patient.into_notes().0)
            .collect();
        assert_eq!(names, ["Ana", "Bo"]);
    }
}
