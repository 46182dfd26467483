struct Order {
    delivered: bool,
    cancelled: bool,
}

fn label(order: &Order) -> String {
    if order.cancelled {
        String::from("cancelled, pay back")
    } else if order.delivered {
        String::from("delivered")
    } else {
        String::from("placed")
    }
}

fn main() {
    let mut order = Order {
        delivered: false,
        cancelled: false,
    };
    order.delivered = true;
    order.cancelled = true;
    println!("{}", label(&order));
}
