//! Ana and Bo want the last seat, in every order that loom can think of.

use loom::sync::{Arc, Mutex};
use loom::thread;
use std::panic;
use std::sync::atomic::{AtomicU64, Ordering};

static TRIED: AtomicU64 = AtomicU64::new(0);

fn check_then_take(free: &Mutex<i32>) -> bool {
    if *free.lock().expect("nobody panics") == 0 {
        return false;
    }
    *free.lock().expect("nobody panics") -= 1;
    true
}

fn check_and_take(free: &Mutex<i32>) -> bool {
    let mut free = free.lock().expect("nobody panics");
    if *free == 0 {
        return false;
    }
    *free -= 1;
    true
}

fn ana_and_bo(take: fn(&Mutex<i32>) -> bool) {
    TRIED.fetch_add(1, Ordering::SeqCst);
    let free = Arc::new(Mutex::new(1));
    let same = Arc::clone(&free);
    let bo = thread::spawn(move || take(&same));
    let ana_sits = take(&free);
    let bo_sits = bo.join().expect("Bo's thread ends well");
    assert!(ana_sits != bo_sits, "one seat, for one of them");
}

fn main() {
    let found = panic::catch_unwind(|| loom::model(|| ana_and_bo(check_then_take)));
    println!("check, then take: right in all orders? {}", found.is_ok());
    println!("the order that did harm was number {TRIED:?}");

    TRIED.store(0, Ordering::SeqCst);
    loom::model(|| ana_and_bo(check_and_take));
    println!("check and take in one: right in all {TRIED:?} orders");
}
