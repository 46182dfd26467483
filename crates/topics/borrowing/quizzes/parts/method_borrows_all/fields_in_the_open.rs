struct Ward {
    waiting: Vec<String>,
    beds: Vec<String>,
}

impl Ward {
    fn admit_all(&mut self) {
        for name in &self.waiting {
            self.beds.push(name.to_string());
        }
    }
}

fn main() {
    let mut ward = Ward { waiting: vec!["Ana".to_string()], beds: Vec::new() };
    ward.admit_all();
    println!("{}", ward.beds.len());
}
