//! The cleaning has begun, and no time was given. Does it take 0 minutes?

use bed_states::{Bed, State};

fn main() {
    let mut bed = Bed::new(3);
    bed.state = State::Cleaning; //~ E0533
    println!("{}", bed.sign());
}
