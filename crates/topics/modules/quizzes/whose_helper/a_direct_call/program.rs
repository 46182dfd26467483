mod prices {
    fn whole_tens(cents: u32) -> u32 {
        cents / 10 * 10
    }

    pub fn price(pieces: u32) -> u32 {
        whole_tens(pieces * 249)
    }
}

fn main() {
    println!("{}", prices::whole_tens(1999).max(prices::price(3)));
}
