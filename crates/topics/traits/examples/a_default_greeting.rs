//! A method that every person of the ward has, and one of them says otherwise.

trait Speak {
    fn name(&self) -> &str;

    fn speak(&self) -> String {
        format!("My name is {}.", self.name())
    }
}

struct Patient {
    name: String,
}

struct Doctor {
    name: String,
}

impl Speak for Patient {
    fn name(&self) -> &str {
        &self.name
    }
}

impl Speak for Doctor {
    fn name(&self) -> &str {
        &self.name
    }

    fn speak(&self) -> String {
        format!("I am Dr. {}.", self.name())
    }
}

fn main() {
    let ana = Patient {
        name: "Ana".to_string(),
    };
    let chen = Doctor {
        name: "Chen".to_string(),
    };
    println!("{}", ana.speak());
    println!("{}", chen.speak());
}
