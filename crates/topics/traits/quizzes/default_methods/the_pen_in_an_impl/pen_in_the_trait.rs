trait Speak {
    fn speak(&mut self) -> String;
}

struct Nurse {
    times: u32,
}

impl Speak for Nurse {
    fn speak(&mut self) -> String {
        self.times += 1;
        format!("for the {}. time", self.times)
    }
}

fn main() {
    let mut bo = Nurse { times: 0 };
    println!("{}", bo.speak());
}
