//! A liquid gets the label of a medicine.

use two_units::{label, mg, ml};

fn main() {
    println!("{}", label(mg(1.0)));
    println!("{}", label(ml(2.0))); //~ E0308
}
