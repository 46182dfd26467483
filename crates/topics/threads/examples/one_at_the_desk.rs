//! Four doors and one count behind a lock.

use std::sync::Mutex;
use std::thread;

fn let_in(people: u32, visitors: &Mutex<u32>) {
    for _ in 0..people {
        let mut count = visitors.lock().expect("no door panics");
        *count += 1;
    }
}

fn main() {
    let visitors = Mutex::new(0);
    thread::scope(|doors| {
        for _ in 0..4 {
            doors.spawn(|| let_in(1000, &visitors));
        }
    });
    let counted = visitors.into_inner().expect("no door panics");
    println!("4000 came in, {counted} counted");
}
