mod book {
    pub struct OrderBook {
        orders: Vec<u32>,
    }

    impl OrderBook {
        pub fn of(pieces: u32) -> OrderBook {
            OrderBook { orders: vec![pieces] }
        }

        pub fn sum(&self) -> u32 {
            self.orders.iter().sum()
        }
    }
}

fn main() {
    let book = book::OrderBook::of(40);
    let first = book.sum();
    println!("{}", first + book.sum());
}
