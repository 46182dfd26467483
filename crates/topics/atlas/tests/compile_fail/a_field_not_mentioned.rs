struct Order {
    item: String,
    amount: u32,
}

fn main() {
    let order = Order {
        item: String::from("tea"),
        amount: 2,
    };
    let Order { item } = order; //~ E0027
    println!("{item}");
}
