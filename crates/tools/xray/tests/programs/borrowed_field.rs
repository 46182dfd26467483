// Lending one field mutably leaves the other readable, and the whole unusable.
struct Order {
    name: String,
    price: u32,
}

fn main() {
    let mut order = Order {
        name: String::from("tea"),
        price: 3,
    };
    let name = &mut order.name;
    order.price += 1;
    name.push('!');
    println!("{} {}", order.name, order.price);
}
