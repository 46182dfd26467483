// Values that borrow nothing are asked about together; each still has its own answers.
struct Order {
    name: String,
    price: u32,
}

fn main() {
    let mut order = Order {
        name: String::from("tea"),
        price: 3,
    };
    let mut note = String::from("hot");
    let count = 2;
    let name = order.name;
    for turn in 0..count {
        println!("{turn}");
        note.push('!');
    }
    order.name = note;
    println!("{name} {} {}", order.name, order.price);
    let last = order;
    println!("{}", last.name);
}
