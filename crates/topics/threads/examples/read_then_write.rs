//! Reads and writes are atomic, and an update is lost between them.

use std::sync::Barrier;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

fn let_one_in(visitors: &AtomicU64, both_have_read: &Barrier) {
    let seen = visitors.load(Ordering::SeqCst);
    both_have_read.wait();
    visitors.store(seen + 1, Ordering::SeqCst);
}

fn main() {
    let visitors = AtomicU64::new(0);
    let both_have_read = Barrier::new(2);
    thread::scope(|doors| {
        doors.spawn(|| let_one_in(&visitors, &both_have_read));
        doors.spawn(|| let_one_in(&visitors, &both_have_read));
    });
    println!("2 came in, {} counted", visitors.into_inner());
}
