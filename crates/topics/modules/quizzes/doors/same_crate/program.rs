mod orders {
    pub struct Order {
        pub(crate) pieces: u32,
    }

    impl Order {
        pub fn of(pieces: u32) -> Order {
            Order { pieces }
        }
    }
}

fn main() {
    println!("{}", orders::Order::of(40).pieces);
}
