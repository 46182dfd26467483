//! Somebody lies in the bed, and nobody knows who.

use bed_states::{Bed, State};

fn main() {
    let mut bed = Bed::new(3);
    bed.state = State::Occupied; //~ E0533
    println!("{}", bed.sign());
}
