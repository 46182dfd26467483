use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

fn main() {
    let next = AtomicU64::new(0);
    let mut tickets = thread::scope(|hall| {
        let ana = hall.spawn(|| next.fetch_add(1, Ordering::Relaxed));
        let bo = hall.spawn(|| next.fetch_add(1, Ordering::Relaxed));
        [ana, bo].map(|person| person.join().expect("nobody panics"))
    });
    tickets.sort();
    println!("{tickets:?}");
}
