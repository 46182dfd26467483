struct Ward {
    waiting: Vec<String>,
    beds: Vec<String>,
}

impl Ward {
    fn admit(&mut self, name: &str) {
        self.beds.push(name.to_string());
    }

    fn admit_all(&mut self) {
        let waiting = &self.waiting;
        for name in waiting {
            self.admit(name);
        }
    }
}

fn main() {
    let mut ward = Ward { waiting: vec!["Ana".to_string()], beds: Vec::new() };
    ward.admit_all();
    println!("{}", ward.beds.len());
}
