//! A dose is multiplied by a dose.

use two_units::{label, mg, ml};

fn main() {
    println!("{}", label(mg(5.0) * mg(2.0))); //~ E0308
    println!("{}", ml(1.0));
}
