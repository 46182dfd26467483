//! Three tables send their orders to one kitchen.

use std::sync::mpsc::{self, Sender};
use std::thread;

fn take_order(table: u32, to_kitchen: Sender<String>) {
    to_kitchen
        .send(format!("tea for table {table}"))
        .expect("the kitchen is open");
}

fn main() {
    let (to_kitchen, orders) = mpsc::channel();
    for table in 1..=3 {
        let to_kitchen = to_kitchen.clone();
        thread::spawn(move || take_order(table, to_kitchen));
    }
    drop(to_kitchen);

    let mut cooked = Vec::new();
    for order in orders {
        cooked.push(order);
    }
    cooked.sort();
    println!("{}", cooked.join(", "));
}
