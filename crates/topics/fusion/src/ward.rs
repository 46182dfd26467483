//! The people of a ward and what each of them can do, without anything of Python.

// ANCHOR: traits
/// Whoever can say something.
pub trait Speak {
    /// What the person says.
    fn speak(&self) -> String;
}

/// Whoever has learned to examine a patient.
pub trait ClinicalSkills: Speak {
    /// Beats a minute.
    fn take_pulse(&self, patient: &Patient) -> u32;
}

/// Whoever may decide about a treatment.
pub trait AdvancedMedical: ClinicalSkills {
    /// What is the matter with the patient.
    fn diagnose(&self, patient: &Patient) -> String;
}
// ANCHOR_END: traits

/// Somebody who is ill.
pub struct Patient {
    name: String,
    pulse: u32,
}

/// Somebody who examines patients.
pub struct Nurse {
    name: String,
}

/// Somebody who examines patients and decides what is done.
pub struct Doctor {
    name: String,
}

impl Patient {
    /// A patient with this pulse.
    pub fn new(name: &str, pulse: u32) -> Patient {
        let name = name.to_string();
        Patient { name, pulse }
    }
}

impl Nurse {
    /// A nurse of this name.
    pub fn new(name: &str) -> Nurse {
        let name = name.to_string();
        Nurse { name }
    }
}

impl Doctor {
    /// A doctor of this name.
    pub fn new(name: &str) -> Doctor {
        let name = name.to_string();
        Doctor { name }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_does_what_they_have_learned() {
        let ana = Patient::new("Ana", 112);
        assert_eq!(ana.speak(), "My name is Ana.");
        assert_eq!(Nurse::new("Bo").take_pulse(&ana), 112);
        assert_eq!(Nurse::new("Bo").speak(), "I am nurse Bo.");
        let chen = Doctor::new("Chen");
        assert_eq!(chen.speak(), "I am Dr. Chen.");
        assert_eq!(chen.diagnose(&ana), "Ana needs rest");
        assert_eq!(chen.diagnose(&Patient::new("Dana", 100)), "Dana is well");
    }
}
