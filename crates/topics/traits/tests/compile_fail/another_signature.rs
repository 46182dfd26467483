trait Speak {
    fn say(&self, words: &str) -> String;
}

struct Nurse;

impl Speak for Nurse {
    fn say(&mut self, words: &str) -> String {
        //~^ E0053
        format!("Nurse: {words}")
    }
}

fn main() {
    println!("{}", Nurse.say("Good morning"));
}
