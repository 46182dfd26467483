//! A bed that is free, and Ana lies in it. The next patient will be laid on top.

use bed_states::{Bed, State};

fn main() {
    let bed = Bed {
        number: 3,
        state: State::Free,
        patient: Some(String::from("Ana")), //~ E0560
        minutes: 0,                         //~ E0560
    };
    println!("{}", bed.sign());
}
