//! `Option::take` leaves `None` behind, so nobody is sent home twice.

struct Ward {
    nurse: Option<String>,
}

impl Ward {
    fn end_shift(&mut self) -> Option<String> {
        self.nurse.take()
    }
}

fn main() {
    let mut ward = Ward {
        nurse: Some(String::from("Noor")),
    };
    for _evening in [1, 2] {
        match ward.end_shift() {
            Some(nurse) => println!("{nurse} goes home"),
            None => println!("nobody is on duty"),
        }
    }
}
