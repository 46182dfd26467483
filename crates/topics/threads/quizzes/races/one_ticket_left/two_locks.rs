use std::sync::{Barrier, Mutex};
use std::thread;

fn buy(left: &Mutex<u64>, both: &Barrier) -> bool {
    let seen = *left.lock().expect("nobody panics");
    both.wait();
    if seen == 0 {
        return false;
    }
    *left.lock().expect("nobody panics") = seen - 1;
    true
}

fn main() {
    let left = Mutex::new(1);
    let both = Barrier::new(2);
    let sold = thread::scope(|shop| {
        let ana = shop.spawn(|| buy(&left, &both));
        let bo = shop.spawn(|| buy(&left, &both));
        [ana, bo].map(|buyer| buyer.join().expect("nobody panics"))
    });
    println!("{} sold", sold.iter().filter(|sold| **sold).count());
}
