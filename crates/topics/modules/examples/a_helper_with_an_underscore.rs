//! A module with a function for all and one for itself.

mod prices {
    pub fn price(pieces: u32) -> u32 {
        whole_tens(pieces * 249)
    }

    fn whole_tens(cents: u32) -> u32 {
        cents / 10 * 10
    }
}

fn main() {
    println!("{}", prices::price(3));
}
