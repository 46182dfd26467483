//! Patients, nurses and doctors, and the ward they are on.
//!
//! Who can do what is a matter of promises, not of kinds of people: whoever can [`Speak`] says who
//! they are, whoever has [`ClinicalSkills`] examines, and with [`AdvancedMedical`] one diagnoses
//! and prescribes. A [`Ward`] has beds; a round over it takes anybody with the skills for it.
//!
//! ```
//! use engine::ward::{Doctor, Nurse, Patient, Speak, Vitals, Ward, WardError};
//!
//! let mut ward = Ward::with_beds(2);
//! ward.admit(Patient::new("Ana", Vitals::new(118, 38.6)?)?)?;
//!
//! let bo = Nurse::new("Bo")?;
//! let findings = ward.examine_all(&bo);
//! assert_eq!(findings[0].to_string(), "Ana: pulse fast, fever");
//!
//! let chen = Doctor::new("Chen")?;
//! assert_eq!(ward.diagnose_all(&chen)[0].1.to_string(), "an infection");
//! assert_eq!(chen.speak(), "I am Dr. Chen.");
//! # Ok::<(), WardError>(())
//! ```

mod people;
mod vitals;

use std::collections::BTreeMap;

pub use people::{AdvancedMedical, ClinicalSkills, Doctor, Nurse, Patient, Speak};
pub use vitals::{Diagnosis, Findings, Level, Vitals};

/// What does not work on a ward.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum WardError {
    /// Somebody without a name.
    #[error("a name has at least one letter, and {0:?} has none")]
    NoName(
        /// What was given as a name.
        String,
    ),
    /// A value that no living person has.
    #[error("{what} is {value}, and has to be between {least} and {most}")]
    NotPlausible {
        /// Which value.
        what: &'static str,
        /// What it is.
        value: f64,
        /// The least that counts.
        least: f64,
        /// The most that counts.
        most: f64,
    },
    /// All beds are taken.
    #[error("all {beds} beds are taken")]
    Full {
        /// How many there are.
        beds: usize,
    },
    /// Somebody of this name is there already.
    #[error("{0} is on this ward already")]
    AlreadyHere(
        /// The name.
        String,
    ),
    /// Nobody of this name is there.
    #[error("{0} is not on this ward")]
    NotHere(
        /// The name.
        String,
    ),
}

/// Patients in beds, in the order of their names.
#[derive(Debug, Clone, PartialEq)]
pub struct Ward {
    beds: usize,
    patients: BTreeMap<String, Patient>,
}

impl Ward {
    /// A ward with so many beds, all of them free.
    pub fn with_beds(beds: usize) -> Ward {
        Ward {
            beds,
            patients: BTreeMap::new(),
        }
    }

    /// How many beds there are.
    pub fn beds(&self) -> usize {
        self.beds
    }

    /// How many beds nobody lies in.
    pub fn free_beds(&self) -> usize {
        self.beds.saturating_sub(self.patients.len())
    }

    /// Gives the patient a bed.
    pub fn admit(&mut self, patient: Patient) -> Result<(), WardError> {
        if self.patients.contains_key(patient.name()) {
            return Err(WardError::AlreadyHere(patient.name().to_owned()));
        }
        if self.free_beds() == 0 {
            return Err(WardError::Full { beds: self.beds });
        }
        self.patients.insert(patient.name().to_owned(), patient);
        Ok(())
    }

    /// The patient goes home, and belongs to whoever asked.
    pub fn discharge(&mut self, name: &str) -> Result<Patient, WardError> {
        let patient = self.patients.remove(name);
        patient.ok_or_else(|| WardError::NotHere(name.to_owned()))
    }

    /// The patient of this name.
    pub fn patient(&self, name: &str) -> Option<&Patient> {
        self.patients.get(name)
    }

    /// The patient of this name, to be changed.
    pub fn patient_mut(&mut self, name: &str) -> Option<&mut Patient> {
        self.patients.get_mut(name)
    }

    /// Everybody on the ward.
    pub fn patients(&self) -> impl Iterator<Item = &Patient> {
        self.patients.values()
    }

    /// What an examination of everybody finds.
    pub fn examine_all(&self, by: &dyn ClinicalSkills) -> Vec<Findings> {
        self.patients().map(|patient| by.examine(patient)).collect()
    }

    /// What is the matter with each of them.
    pub fn diagnose_all(&self, by: &dyn AdvancedMedical) -> Vec<(&Patient, Diagnosis)> {
        let diagnosed = self
            .patients()
            .map(|patient| (patient, by.diagnose(patient)));
        diagnosed.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn patient(name: &str, pulse: u16, celsius: f64) -> Patient {
        Patient::new(name, Vitals::new(pulse, celsius).unwrap()).unwrap()
    }

    #[test]
    fn a_bed_is_for_one() {
        let mut ward = Ward::with_beds(1);
        assert_eq!(ward.beds(), 1);
        ward.admit(patient("Ana", 72, 36.8)).unwrap();
        let twice = ward.admit(patient("Ana", 80, 36.8)).unwrap_err();
        assert_eq!(twice.to_string(), "Ana is on this ward already");
        let full = ward.admit(patient("Dan", 80, 36.8)).unwrap_err();
        assert_eq!(full.to_string(), "all 1 beds are taken");

        assert_eq!(ward.discharge("Ana").unwrap().vitals().pulse(), 72);
        let gone = ward.discharge("Ana").unwrap_err();
        assert_eq!(gone.to_string(), "Ana is not on this ward");
        assert_eq!(ward.free_beds(), 1);
        assert!(Ward::with_beds(0).admit(patient("Ana", 72, 36.8)).is_err());
    }

    #[test]
    fn a_round_goes_from_bed_to_bed() {
        let mut ward = Ward::with_beds(3);
        for (name, pulse, celsius) in [("Dan", 70, 36.6), ("Ana", 118, 38.6), ("Eve", 45, 36.6)] {
            ward.admit(patient(name, pulse, celsius)).unwrap();
        }
        let chen = Doctor::new("Chen").unwrap();
        let found: Vec<String> = ward
            .examine_all(&chen)
            .iter()
            .map(Findings::to_string)
            .collect();
        assert_eq!(
            found,
            [
                "Ana: pulse fast, fever",
                "Dan: nothing to report",
                "Eve: pulse slow"
            ]
        );
        let ill = ward.diagnose_all(&chen);
        let ill: Vec<String> = ill
            .iter()
            .map(|(who, what)| format!("{} {what}", who.name()))
            .collect();
        assert_eq!(ill, ["Ana an infection", "Dan well", "Eve a slow heart"]);
    }

    #[test]
    fn the_next_reading_takes_the_place_of_the_last() {
        let mut ward = Ward::with_beds(1);
        ward.admit(patient("Ana", 118, 38.6)).unwrap();
        let ana = ward.patient_mut("Ana").unwrap();
        ana.set_vitals(Vitals::new(80, 37.0).unwrap());
        let bo = Nurse::new("Bo").unwrap();
        assert!(ward.examine_all(&bo).iter().all(Findings::is_nothing));
        assert_eq!(bo.take_pulse(ward.patient("Ana").unwrap()), 80);
    }

    #[test]
    fn nobody_lives_with_such_values() {
        for (pulse, celsius) in [
            (0, 36.6),
            (401, 36.6),
            (72, 20.0),
            (72, f64::NAN),
            (72, f64::INFINITY),
        ] {
            let said = Vitals::new(pulse, celsius).unwrap_err().to_string();
            assert!(said.contains("has to be between"), "{said}");
        }
        assert!(Patient::new("  ", Vitals::new(72, 36.6).unwrap()).is_err());
        assert!(Nurse::new("").is_err() && Doctor::new("\t").is_err());
    }
}
