trait Speak {
    fn speak(&self) -> String;
}

trait ClinicalSkills {
    fn take_pulse(&self) -> u32;
}

struct Nurse;

impl Speak for Nurse {
    fn speak(&self) -> String {
        "I am a nurse".to_string()
    }
}

impl ClinicalSkills for Nurse {
    fn take_pulse(&self) -> u32 {
        72
    }
}

fn examine(person: &impl ClinicalSkills) {
    println!("{}", person.speak());
    println!("{}", person.take_pulse());
}

fn main() {
    examine(&Nurse);
}
