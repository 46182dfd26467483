//! A number without a unit gets a label.

use two_units::{label, mg, ml};

fn main() {
    let bare = 5.0;
    println!("{}", label(bare)); //~ E0308
    println!("{} {}", mg(1.0), ml(1.0));
}
