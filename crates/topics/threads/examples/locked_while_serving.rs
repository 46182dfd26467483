//! Orders are taken off a list under a lock; is it held while they are served?

use std::sync::Mutex;

fn state(orders: &Mutex<Vec<&str>>) -> &'static str {
    match orders.try_lock() {
        Ok(_) => "free",
        Err(_) => "locked",
    }
}

fn next_of(orders: &Mutex<Vec<&'static str>>) -> Option<&'static str> {
    orders.lock().expect("nobody panics").pop()
}

fn main() {
    let orders = Mutex::new(vec!["cake", "tea"]);
    while let Some(order) = orders.lock().expect("nobody panics").pop() {
        println!("serving {order}, the list is {}", state(&orders));
    }

    let orders = Mutex::new(vec!["cake", "tea"]);
    while let Some(order) = next_of(&orders) {
        println!("serving {order}, the list is {}", state(&orders));
    }
}
