use std::sync::mpsc;

fn main() {
    let (to_kitchen, orders) = mpsc::channel();
    for order in ["tea", "cake"] {
        to_kitchen.send(order).expect("the kitchen is open");
    }
    drop(to_kitchen);
    for order in orders {
        println!("{order}");
    }
}
