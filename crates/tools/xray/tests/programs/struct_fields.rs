// A field may leave on its own: the whole may no longer be used, the other field may.
struct Order {
    name: String,
    price: u32,
}

fn main() {
    let order = Order {
        name: String::from("tea"),
        price: 3,
    };
    let name = order.name;
    println!("{name} {}", order.price);
}
