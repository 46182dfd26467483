//! Whoever cannot have both at once puts the first one back. Nobody hangs, and nobody is served.

use std::sync::{Barrier, Mutex, TryLockError};
use std::thread;

fn bring(first: &Mutex<u32>, second: &Mutex<u32>, moments: &Barrier) -> &'static str {
    let mut first = first.lock().expect("nobody panics");
    moments.wait();
    let answer = match second.try_lock() {
        Ok(mut second) => {
            (*first, *second) = (3, 3);
            "has both"
        }
        Err(TryLockError::WouldBlock) => "gives up",
        Err(TryLockError::Poisoned(_)) => "finds it broken",
    };
    moments.wait();
    answer
}

fn main() {
    let (pump, scanner) = (Mutex::new(0), Mutex::new(0));
    let moments = Barrier::new(2);
    let (bo, cleo) = thread::scope(|scope| {
        let bo = scope.spawn(|| bring(&pump, &scanner, &moments));
        let cleo = scope.spawn(|| bring(&scanner, &pump, &moments));
        (bo.join(), cleo.join())
    });
    println!("Bo {}", bo.unwrap_or("failed"));
    println!("Cleo {}", cleo.unwrap_or("failed"));
}
