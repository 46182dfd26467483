struct Order {
    item: String,
    pieces: u16,
    price: f32,
}

impl Order {
    fn current_value(self) -> f32 {
        f32::from(self.pieces) * self.price
    }
}

fn main() {
    let item = String::from("gauze");
    let order = Order {
        item,
        pieces: 40,
        price: 1.5,
    };
    println!("{:.2}", order.current_value());
    println!("{}", order.item);
    //~^ E0382
}
