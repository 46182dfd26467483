//! An order is signed after it was checked.

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
            if self.is_sensible() {
                self.sign();
            }
            format!(
                "{} pieces, signed: {}",
                self.pieces, self.signed
            )
        }

        fn is_sensible(&self) -> bool {
            self.pieces < 1000
        }

        fn sign(&mut self) {
            self.signed = true;
        }
    }
}

fn main() {
    println!("{}", desk::Order::of(40).send());
    println!("{}", desk::Order::of(4000).send());
}
