trait Speak {
    fn speak(&self) -> String;
}

trait ClinicalSkills: Speak {
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

fn main() {
    let mut ward: Vec<Box<dyn Speak>> = vec![Box::new(Nurse)];
    for person in &mut ward {
        println!("{} {}", person.speak(), person.take_pulse());
    }
}
