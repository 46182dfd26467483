trait Speak {
    fn speak(&self) -> String;
}

struct Patient;

struct Bed;

impl Bed {
    fn speak(&self) -> String {
        "creak".to_string()
    }
}

impl Speak for Patient {
    fn speak(&self) -> String {
        "My name is Ana.".to_string()
    }
}

fn introduce(person: &impl Speak) {
    println!("{}", person.speak());
}

fn main() {
    introduce(&Patient);
    println!("{}", Bed.speak());
    introduce(&Bed); //~ E0277
}
