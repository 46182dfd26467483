//! A medicine and a liquid are compared.

use two_units::{label, mg, ml};

fn main() {
    println!("{}", label(mg(1.0)));
    println!("{}", mg(5.0) < ml(2.0)); //~ E0308
}
