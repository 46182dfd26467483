struct Ward {
    nurse: Option<String>,
}

impl Ward {
    fn end_shift(&mut self) {
        match self.nurse.take() {
            Some(name) => println!("{name} goes home"),
            None => println!("nobody is there"),
        }
    }
}

fn main() {
    let mut ward = Ward { nurse: Some(String::from("Noor")) };
    ward.end_shift();
    ward.end_shift();
}
