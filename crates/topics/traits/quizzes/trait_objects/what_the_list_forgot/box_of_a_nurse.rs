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
    let ward: Vec<Box<Nurse>> = vec![Box::new(Nurse)];
    for person in &ward {
        println!("{} {}", person.speak(), person.take_pulse());
    }
}
