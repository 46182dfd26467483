//! Uses a function of the teaching crate.

fn main() {
    println!("{}", start::free(24, 18));
}
