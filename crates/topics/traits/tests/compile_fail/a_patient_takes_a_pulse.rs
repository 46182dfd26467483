use traits::ward::{ClinicalSkills, Nurse, Patient};

fn main() {
    let ana = Patient::new("Ana", 72);
    let bo = Nurse::new("Bo");
    println!("{}", bo.take_pulse(&ana));
    println!("{}", ana.take_pulse(&ana)); //~ E0599
}
