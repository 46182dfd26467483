trait Speak {
    fn speak(&self) -> String;
}

struct Bed;

impl Bed {
    fn speak(&self) -> String {
        "creak".to_string()
    }
}

fn introduce(person: &impl Speak) {
    println!("{}", person.speak());
}

struct Nurse;

impl Speak for Nurse {
    fn speak(&self) -> String {
        "I am a nurse".to_string()
    }
}

fn main() {
    introduce(&Nurse);
    println!("{}", Bed.speak());
    introduce(&Bed);
}
