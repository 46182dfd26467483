use std::sync::Barrier;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

fn buy(left: &AtomicU64, both: &Barrier) -> bool {
    both.wait();
    left.try_update(Ordering::Relaxed, Ordering::Relaxed, |seen| {
        seen.checked_sub(1)
    })
    .is_ok()
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
