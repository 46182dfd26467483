struct Ward {
    waiting: Vec<String>,
    beds: Vec<String>,
}

fn admit(beds: &mut Vec<String>, name: &str) {
    beds.push(name.to_string());
}

impl Ward {
    fn admit_all(&mut self) {
        for name in &self.waiting {
            admit(&mut self.beds, name);
        }
    }
}

fn main() {
    let mut ward = Ward { waiting: vec!["Ana".to_string()], beds: Vec::new() };
    ward.admit_all();
    println!("{}", ward.beds.len());
}
