use std::sync::Mutex;

fn state(orders: &Mutex<Vec<&str>>) -> &'static str {
    match orders.try_lock() {
        Ok(_) => "free",
        Err(_) => "locked",
    }
}

fn main() {
    let orders = Mutex::new(vec!["tea", "cake"]);
    {
        match orders.lock().expect("nobody panics").len() {
            0 => println!("nothing to do"),
            _ => println!("{}", state(&orders)),
        }
    }
}
