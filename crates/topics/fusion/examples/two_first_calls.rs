//! Two threads ask for the counter before it is there.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Barrier, OnceLock};
use std::thread;

static MADE: AtomicU64 = AtomicU64::new(0);
static MAKING: Barrier = Barrier::new(2);
static ASKING: Barrier = Barrier::new(2);

fn call_counter() -> &'static u64 {
    static COUNTER: OnceLock<u64> = OnceLock::new();
    COUNTER.get_or_init(|| {
        MAKING.wait();
        ASKING.wait();
        MADE.fetch_add(1, Ordering::SeqCst) + 1
    })
}

fn main() {
    thread::scope(|scope| {
        scope.spawn(call_counter);
        scope.spawn(|| {
            MAKING.wait();
            ASKING.wait();
            call_counter();
        });
    });
    println!("{} made", MADE.load(Ordering::SeqCst));
}
