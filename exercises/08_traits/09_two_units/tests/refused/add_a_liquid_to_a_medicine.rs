//! A medicine and a liquid are added.

use two_units::{label, mg, ml};

fn main() {
    let sum = mg(5.0) + ml(2.0); //~ E0308
    println!("{}", label(sum));
}
