//! The people of a ward, and what each of them can do.

// ANCHOR: traits
/// Whoever can say something.
pub trait Speak {
    /// What the person says.
    fn speak(&self) -> String;
}

/// Whoever has learned to examine a patient. To have these skills, one has to be able to speak.
pub trait ClinicalSkills: Speak {
    /// Beats a minute.
    fn take_pulse(&self, patient: &Patient) -> u32;
}

/// Whoever may decide about a treatment. That takes clinical skills.
pub trait AdvancedMedical: ClinicalSkills {
    /// What is the matter with the patient.
    fn diagnose(&self, patient: &Patient) -> String;
}
// ANCHOR_END: traits

/// Somebody who is ill.
#[derive(Debug, Clone, PartialEq)]
pub struct Patient {
    name: String,
    pulse: u32,
}

/// Somebody who examines patients.
#[derive(Debug, Clone, PartialEq)]
pub struct Nurse {
    name: String,
}

/// Somebody who examines patients and decides what is done.
#[derive(Debug, Clone, PartialEq)]
pub struct Doctor {
    name: String,
}

impl Patient {
    /// A patient with this pulse.
    pub fn new(name: &str, pulse: u32) -> Patient {
        Patient {
            name: name.to_string(),
            pulse,
        }
    }

    /// The patient's name.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl Nurse {
    /// A nurse of this name.
    pub fn new(name: &str) -> Nurse {
        Nurse {
            name: name.to_string(),
        }
    }
}

impl Doctor {
    /// A doctor of this name.
    pub fn new(name: &str) -> Doctor {
        Doctor {
            name: name.to_string(),
        }
    }
}

// ANCHOR: impls
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

impl ClinicalSkills for Nurse {
    fn take_pulse(&self, patient: &Patient) -> u32 {
        patient.pulse
    }
}

impl Speak for Doctor {
    fn speak(&self) -> String {
        format!("I am Dr. {}.", self.name)
    }
}

impl ClinicalSkills for Doctor {
    fn take_pulse(&self, patient: &Patient) -> u32 {
        patient.pulse
    }
}

impl AdvancedMedical for Doctor {
    fn diagnose(&self, patient: &Patient) -> String {
        if self.take_pulse(patient) > 100 {
            return format!("{} needs rest", patient.name);
        }
        format!("{} is well", patient.name)
    }
}
// ANCHOR_END: impls

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_speaks_in_words_of_their_own() {
        let said = [
            Patient::new("Ana", 72).speak(),
            Nurse::new("Bo").speak(),
            Doctor::new("Chen").speak(),
        ];
        assert_eq!(
            said,
            ["My name is Ana.", "I am nurse Bo.", "I am Dr. Chen."]
        );
    }

    #[test]
    fn nurse_and_doctor_read_the_same_pulse() {
        let ana = Patient::new("Ana", 72);
        assert_eq!(Nurse::new("Bo").take_pulse(&ana), 72);
        assert_eq!(Doctor::new("Chen").take_pulse(&ana), 72);
        assert_eq!(ana.name(), "Ana");
    }

    #[test]
    fn rest_begins_above_one_hundred() {
        let chen = Doctor::new("Chen");
        assert_eq!(chen.diagnose(&Patient::new("Ana", 100)), "Ana is well");
        assert_eq!(chen.diagnose(&Patient::new("Ana", 101)), "Ana needs rest");
    }
}
