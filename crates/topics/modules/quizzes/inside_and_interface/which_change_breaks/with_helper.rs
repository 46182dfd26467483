mod book {
    fn add(orders: &[u32]) -> u32 {
        orders.iter().sum()
    }

    pub struct OrderBook {
        orders: Vec<u32>,
    }

    impl OrderBook {
        pub fn of(pieces: u32) -> OrderBook {
            OrderBook { orders: vec![pieces] }
        }

        pub fn sum(&self) -> u32 {
            add(&self.orders)
        }
    }
}

fn main() {
    let book = book::OrderBook::of(40);
    let first = book.sum();
    println!("{}", first + book.sum());
}
