//! A number without a unit is added.

use two_units::{label, mg, ml};

fn main() {
    println!("{}", label(mg(5.0) + 2.0)); //~ E0308
    println!("{}", ml(1.0));
}
