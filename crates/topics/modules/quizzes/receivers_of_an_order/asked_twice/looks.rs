struct Order {
    pieces: u16,
    price: f32,
}

impl Order {
    fn current_value(&self) -> f32 {
        f32::from(self.pieces) * self.price
    }
}

fn main() {
    let order = Order { pieces: 40, price: 1.5 };
    if order.current_value() > 50.0 {
        println!("{:.2}", order.current_value());
    }
}
