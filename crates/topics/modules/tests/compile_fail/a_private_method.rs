mod desk {
    pub struct Order {
        pieces: u32,
        signed: bool,
    }

    impl Order {
        pub fn of(pieces: u32) -> Order {
            Order {
                pieces,
                signed: false,
            }
        }

        pub fn send(mut self) -> String {
            if self.pieces < 1000 {
                self.sign();
            }
            format!("{} pieces, signed: {}", self.pieces, self.signed)
        }

        fn sign(&mut self) {
            self.signed = true;
        }
    }
}

fn main() {
    let mut in_a_hurry = desk::Order::of(4000);
    in_a_hurry.sign();
    //~^ E0624
    println!("{}", in_a_hurry.send());
}
