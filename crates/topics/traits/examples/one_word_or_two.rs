//! How many words a look takes, with the type known and with the type forgotten.

use traits::ward::{Doctor, Nurse, Patient, Speak};

fn words<T>() -> usize {
    size_of::<T>() / size_of::<usize>()
}

fn main() {
    println!("&Nurse: {}", words::<&Nurse>());
    println!("&dyn Speak: {}", words::<&dyn Speak>());
    println!("Box<dyn Speak>: {}", words::<Box<dyn Speak>>());
    let people: [&dyn Speak; 3] = [
        &Patient::new("Ana", 72),
        &Nurse::new("Bo"),
        &Doctor::new("Chen"),
    ];
    for person in people {
        println!("{}", person.speak());
    }
}
