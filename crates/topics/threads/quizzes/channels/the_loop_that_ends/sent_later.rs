use std::sync::mpsc;
use std::thread;

fn main() {
    let (to_kitchen, orders) = mpsc::channel();
    let (begin, begun) = mpsc::channel();
    let kitchen = thread::spawn(move || {
        begin.send(()).expect("main waits");
        let mut all = Vec::new();
        for order in orders {
            all.push(order);
        }
        all
    });
    begun.recv().expect("the kitchen begins");
    to_kitchen.send("tea").expect("the kitchen is open");
    drop(to_kitchen);
    match kitchen.join().expect("the kitchen does not panic").first() {
        Some(order) => println!("{order} came"),
        None => println!("nothing came"),
    }
}
