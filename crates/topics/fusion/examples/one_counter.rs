//! One counter for the whole program, made when it is first asked for.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

struct CallCounter {
    calls: AtomicU64,
}

impl CallCounter {
    fn new() -> CallCounter {
        println!("made");
        CallCounter {
            calls: AtomicU64::new(0),
        }
    }

    fn add(&self) {
        self.calls.fetch_add(1, Ordering::SeqCst);
    }
}

fn call_counter() -> &'static CallCounter {
    static COUNTER: OnceLock<CallCounter> = OnceLock::new();
    COUNTER.get_or_init(CallCounter::new)
}

fn main() {
    println!("nobody has asked yet");
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..100 {
                    call_counter().add();
                }
            });
        }
    });
    println!("{} calls", call_counter().calls.load(Ordering::SeqCst));
}
