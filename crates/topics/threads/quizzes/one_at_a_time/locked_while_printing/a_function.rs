use std::sync::Mutex;

fn state(orders: &Mutex<Vec<&str>>) -> &'static str {
    match orders.try_lock() {
        Ok(_) => "free",
        Err(_) => "locked",
    }
}

fn count(orders: &Mutex<Vec<&str>>) -> usize {
    orders.lock().expect("nobody panics").len()
}

fn main() {
    let orders = Mutex::new(vec!["tea", "cake"]);
    match count(&orders) {
        0 => println!("nothing to do"),
        _ => println!("{}", state(&orders)),
    }
}
