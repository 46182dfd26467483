//! The patient is taken off the record, and the bed stays occupied.

use bed_states::Bed;

fn main() {
    let mut bed = Bed::new(3);
    bed.admit("Ana");
    bed.patient = None; //~ E0609
    println!("{}", bed.sign());
}
