use modules::order_book::order::Order;
//~^ E0603
use modules::order_book::OrderType;

fn main() {
    let order = Order::new(OrderType::Purchase, "gauze", 40, None, None);
    println!("{:.2}", order.current_value());
}
