mod prices {
    fn whole_tens(cents: u32) -> u32 {
        cents / 10 * 10
    }

    pub mod gifts {
        pub fn half(cents: u32) -> u32 {
            super::whole_tens(cents / 2) + note()
        }

        fn note() -> u32 {
            1
        }
    }

    pub fn price(pieces: u32) -> u32 {
        whole_tens(pieces * 249) + gifts::note()
    }
}

fn main() {
    println!("{} {}", prices::price(3), prices::gifts::half(99));
}
