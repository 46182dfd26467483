//! A list of people of different types.

use traits::ward::{Doctor, Nurse, Patient, Speak};

fn main() {
    let ward: Vec<Box<dyn Speak>> = vec![
        Box::new(Patient::new("Ana", 72)),
        Box::new(Nurse::new("Bo")),
        Box::new(Doctor::new("Chen")),
    ];
    for person in &ward {
        println!("{}", person.speak());
    }
}
