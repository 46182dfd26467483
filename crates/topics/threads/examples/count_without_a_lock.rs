//! Four doors and one count that is atomic.

use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

fn let_in(people: u32, visitors: &AtomicU64) {
    for _ in 0..people {
        visitors.fetch_add(1, Ordering::Relaxed);
    }
}

fn main() {
    let visitors = AtomicU64::new(0);
    thread::scope(|doors| {
        for _ in 0..4 {
            doors.spawn(|| let_in(1000, &visitors));
        }
    });
    println!("4000 came in, {} counted", visitors.into_inner());
}
