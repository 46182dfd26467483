use traits::ward::{Doctor, Nurse, Speak};

fn main() {
    let ward = vec![
        Nurse::new("Bo"),
        Doctor::new("Chen"), //~ E0308
    ];
    for person in &ward {
        println!("{}", person.speak());
    }
}
