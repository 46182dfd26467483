struct Order {
    item: String,
}

fn main() {
    let order = Order {
        item: String::from("tea"),
        amount: 2, //~ E0560
    };
    println!("{}", order.item);
}
