trait Speak {
    fn speak(&self) -> String;
}

struct Patient;

impl Speak for Patient {
    fn speak(&self) -> String {
        "My name is Ana.".to_string()
    }
}

fn introduce<T>(person: &T) {
    println!("{}", person.speak()); //~ E0599
}

fn main() {
    introduce(&Patient);
}
