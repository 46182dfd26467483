use modules::{Order, OrderType};

fn main() {
    let order = Order::new(OrderType::Purchase, "gauze", 40, None, None);
    println!("{}", order.pieces);
    //~^ E0616
}
