//! The people of a ward, and what they promise.

use super::{Diagnosis, Findings, Vitals, WardError};

/// Whoever can say something.
pub trait Speak {
    /// What they say when asked who they are.
    fn speak(&self) -> String;
}

/// Whoever can examine a patient, and tell others about it.
pub trait ClinicalSkills: Speak {
    /// Beats a minute.
    fn take_pulse(&self, patient: &Patient) -> u16 {
        patient.vitals.pulse()
    }

    /// What is not as it should be.
    fn examine(&self, patient: &Patient) -> Findings {
        Findings {
            patient: patient.name.clone(),
            pulse: patient.vitals.pulse_level(),
            temperature: patient.vitals.temperature_level(),
        }
    }
}

/// Whoever decides what is done about it.
pub trait AdvancedMedical: ClinicalSkills {
    /// What is the matter with the patient.
    fn diagnose(&self, patient: &Patient) -> Diagnosis {
        Diagnosis::of(&self.examine(patient))
    }

    /// What helps, if anything is needed.
    fn prescribe(&self, patient: &Patient) -> Option<&'static str> {
        match self.diagnose(patient) {
            Diagnosis::Well => None,
            Diagnosis::Infection => Some("antibiotics"),
            Diagnosis::Exhaustion => Some("rest"),
            Diagnosis::SlowHeart => Some("a cardiogram"),
            Diagnosis::Chill => Some("a blanket"),
        }
    }
}

/// Somebody in a bed.
#[derive(Debug, Clone, PartialEq)]
pub struct Patient {
    name: String,
    vitals: Vitals,
}

/// Somebody who examines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Nurse {
    name: String,
}

/// Somebody who examines and decides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Doctor {
    name: String,
}

impl Patient {
    /// A patient, and what was measured last.
    pub fn new(name: &str, vitals: Vitals) -> Result<Patient, WardError> {
        let name = checked(name)?;
        Ok(Patient { name, vitals })
    }

    /// Their name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What was measured last.
    pub fn vitals(&self) -> Vitals {
        self.vitals
    }

    /// Measured again.
    pub fn set_vitals(&mut self, vitals: Vitals) {
        self.vitals = vitals;
    }
}

impl Nurse {
    /// A nurse of this name.
    pub fn new(name: &str) -> Result<Nurse, WardError> {
        let name = checked(name)?;
        Ok(Nurse { name })
    }

    /// Their name.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl Doctor {
    /// A doctor of this name.
    pub fn new(name: &str) -> Result<Doctor, WardError> {
        let name = checked(name)?;
        Ok(Doctor { name })
    }

    /// Their name.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl Speak for Patient {
    fn speak(&self) -> String {
        format!("My name is {}.", self.name)
    }
}

impl Speak for Nurse {
    fn speak(&self) -> String {
        format!("I am nurse {}.", self.name)
    }
}

impl Speak for Doctor {
    fn speak(&self) -> String {
        format!("I am Dr. {}.", self.name)
    }
}

impl ClinicalSkills for Nurse {}

impl ClinicalSkills for Doctor {}

impl AdvancedMedical for Doctor {}

fn checked(name: &str) -> Result<String, WardError> {
    match name.chars().any(char::is_alphanumeric) {
        true => Ok(name.to_owned()),
        false => Err(WardError::NoName(name.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_says_who_they_are() {
        let ana = Patient::new("Ana", Vitals::new(72, 36.6).unwrap()).unwrap();
        let people: [Box<dyn Speak>; 3] = [
            Box::new(ana),
            Box::new(Nurse::new("Bo").unwrap()),
            Box::new(Doctor::new("Chen").unwrap()),
        ];
        let said = people.map(|one| one.speak());
        assert_eq!(
            said,
            ["My name is Ana.", "I am nurse Bo.", "I am Dr. Chen."]
        );
    }

    #[test]
    fn a_doctor_prescribes_what_the_diagnosis_asks_for() {
        let chen = Doctor::new("Chen").unwrap();
        for (pulse, celsius, wanted) in [
            (72, 36.6, None),
            (72, 38.0, Some("antibiotics")),
            (101, 37.9, Some("rest")),
            (59, 36.6, Some("a cardiogram")),
            (72, 34.9, Some("a blanket")),
        ] {
            let ana = Patient::new("Ana", Vitals::new(pulse, celsius).unwrap()).unwrap();
            assert_eq!(chen.prescribe(&ana), wanted, "{pulse} {celsius}");
        }
        assert_eq!(chen.name(), "Chen");
        assert_eq!(Nurse::new("Bo").unwrap().name(), "Bo");
    }
}
