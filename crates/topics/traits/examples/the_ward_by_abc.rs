//! Three promises, each built on the one before.

use traits::ward::{AdvancedMedical, ClinicalSkills, Doctor, Nurse, Patient, Speak};

fn introduce(person: &impl Speak) {
    println!("{}", person.speak());
}

fn examine(person: &impl ClinicalSkills, patient: &Patient) {
    println!("{} Pulse: {}", person.speak(), person.take_pulse(patient));
}

fn visit(person: &impl AdvancedMedical, patient: &Patient) {
    examine(person, patient);
    println!("{}", person.diagnose(patient));
}

fn main() {
    let ana = Patient::new("Ana", 104);
    introduce(&ana);
    examine(&Nurse::new("Bo"), &ana);
    visit(&Doctor::new("Chen"), &ana);
}
