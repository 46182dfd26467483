use std::sync::mpsc::{self, TryRecvError};

fn main() {
    let (to_kitchen, orders) = mpsc::channel();
    let second_waiter = to_kitchen.clone();
    for order in ["tea", "cake"] {
        to_kitchen.send(order).expect("the kitchen is open");
    }
    drop(to_kitchen);
    let cooked = [orders.recv(), orders.recv()];
    match orders.try_recv() {
        Err(TryRecvError::Empty) => println!("still open"),
        Err(TryRecvError::Disconnected) => println!("closed"),
        Ok(order) => println!("{order}, after {cooked:?}"),
    }
    drop(second_waiter);
}
