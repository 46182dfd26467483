//! A type with fields and methods, and a function that only looks at a value.

struct Patient {
    name: String,
    bed: u32,
}

impl Patient {
    fn new(name: &str, bed: u32) -> Patient {
        Patient {
            name: String::from(name),
            bed,
        }
    }

    fn label(&self) -> String {
        format!("{} in bed {}", self.name, self.bed)
    }

    fn move_to(&mut self, bed: u32) {
        self.bed = bed;
    }
}

fn show(patient: &Patient) {
    println!("card: {}", patient.label());
}

fn main() {
    let mut ana = Patient::new("Ana", 3);
    show(&ana);
    ana.move_to(5);
    show(&ana);
}
