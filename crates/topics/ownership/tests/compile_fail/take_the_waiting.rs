struct Order {
    quantity: u32,
}

impl Order {
    fn fill(self) -> u32 {
        self.quantity
    }
}

struct OrderBook {
    waiting: Vec<Order>,
}

impl OrderBook {
    fn fill_all(&mut self) -> u32 {
        let orders = self.waiting;
        //~^ E0507
        let mut pieces = 0;
        for order in orders {
            pieces += order.fill();
        }
        pieces
    }
}

fn main() {
    let mut book = OrderBook {
        waiting: vec![Order { quantity: 20 }],
    };
    println!("{}", book.fill_all());
}
