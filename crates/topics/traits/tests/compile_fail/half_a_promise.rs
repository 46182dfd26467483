trait Speak {
    fn name(&self) -> &str;
    fn speak(&self) -> String;
}

struct Patient {
    name: String,
}

impl Speak for Patient {
    //~^ E0046
    fn name(&self) -> &str {
        &self.name
    }
}

fn main() {
    let ana = Patient {
        name: "Ana".to_string(),
    };
    println!("{}", ana.name());
}
