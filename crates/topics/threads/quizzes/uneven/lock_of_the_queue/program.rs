use std::sync::Mutex;

fn main() {
    let queue = Mutex::new([3, 4].into_iter());
    while let Some(bed) = queue.lock().expect("nobody panics").next() {
        match queue.try_lock() {
            Ok(_) => println!("bed {bed}: free"),
            Err(_) => println!("bed {bed}: taken"),
        }
    }
}
