use std::sync::Barrier;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

fn buy(left: &AtomicU64, both: &Barrier) -> bool {
    let seen = left.load(Ordering::Relaxed);
    both.wait();
    if seen == 0 {
        return false;
    }
    left.store(seen - 1, Ordering::Relaxed);
    true
}

fn main() {
    let left = AtomicU64::new(1);
    let both = Barrier::new(2);
    let sold = thread::scope(|shop| {
        let ana = shop.spawn(|| buy(&left, &both));
        let bo = shop.spawn(|| buy(&left, &both));
        [ana, bo].map(|buyer| buyer.join().expect("nobody panics"))
    });
    println!("{} sold", sold.iter().filter(|sold| **sold).count());
}
