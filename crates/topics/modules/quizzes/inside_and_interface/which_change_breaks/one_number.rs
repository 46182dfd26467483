mod book {
    pub struct OrderBook {
        sum: u32,
    }

    impl OrderBook {
        pub fn of(pieces: u32) -> OrderBook {
            OrderBook { sum: pieces }
        }

        pub fn sum(&self) -> u32 {
            self.sum
        }
    }
}

fn main() {
    let book = book::OrderBook::of(40);
    let first = book.sum();
    println!("{}", first + book.sum());
}
