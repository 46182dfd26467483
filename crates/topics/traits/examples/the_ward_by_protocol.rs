//! A robot makes the promises of the ward, from another file.

use traits::ward::{ClinicalSkills, Patient, Speak};

struct Robot {
    measured: u32,
}

impl Speak for Robot {
    fn speak(&self) -> String {
        "I am a robot.".to_string()
    }
}

impl ClinicalSkills for Robot {
    fn take_pulse(&self, patient: &Patient) -> u32 {
        println!("{}, keep still.", patient.name());
        self.measured
    }
}

fn examine(person: &impl ClinicalSkills, patient: &Patient) {
    let pulse = person.take_pulse(patient);
    println!("{} Pulse: {pulse}", person.speak());
}

fn main() {
    let ana = Patient::new("Ana", 104);
    examine(&Robot { measured: 103 }, &ana);
}
