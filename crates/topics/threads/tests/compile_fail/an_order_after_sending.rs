use std::sync::mpsc;

fn main() {
    let (to_kitchen, orders) = mpsc::channel();
    let mut order = vec!["tea"];
    to_kitchen.send(order).expect("the kitchen is open");
    order.push("cake"); //~ E0382
    println!("{:?}", orders.recv());
}
