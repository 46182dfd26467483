//! A function for everybody who can speak.

trait Speak {
    fn speak(&self) -> String;
}

struct Patient {
    name: String,
}

struct Nurse {
    name: String,
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

fn introduce(person: &impl Speak) {
    println!("{}", person.speak());
}

fn main() {
    let ana = Patient {
        name: "Ana".to_string(),
    };
    let bo = Nurse {
        name: "Bo".to_string(),
    };
    introduce(&ana);
    introduce(&bo);
}
