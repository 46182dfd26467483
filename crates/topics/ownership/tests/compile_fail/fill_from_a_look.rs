struct Order {
    quantity: u32,
}

impl Order {
    fn fill(self) -> u32 {
        self.quantity
    }
}

fn fill_all(waiting: &[Order]) -> u32 {
    let mut pieces = 0;
    for order in waiting {
        pieces += order.fill();
        //~^ E0507
    }
    pieces
}

fn main() {
    println!("{}", fill_all(&[Order { quantity: 20 }]));
}
