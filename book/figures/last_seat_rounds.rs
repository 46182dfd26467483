//! Two threads and one seat, again and again: in how many rounds do both sit?
//! Prints for each version: its name, in how many rounds somebody sat, in how many both did.

use std::env;
use std::sync::{Arc, Mutex};
use std::thread;

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

fn main() {
    let rounds: u32 = env::args()
        .nth(1)
        .and_then(|text| text.parse().ok())
        .unwrap_or(1000);
    let versions: [(&str, fn(&Mutex<i32>) -> bool); 2] = [
        ("check_then_take", check_then_take),
        ("check_and_take", check_and_take),
    ];
    for (name, take) in versions {
        let (mut somebody, mut both) = (0, 0);
        for _ in 0..rounds {
            let free = Arc::new(Mutex::new(1));
            let same = Arc::clone(&free);
            let bo = thread::spawn(move || take(&same));
            let ana = take(&free);
            let bo = bo.join().expect("Bo's thread ends well");
            somebody += u32::from(ana || bo);
            both += u32::from(ana && bo);
        }
        println!("{name} {somebody} {both}");
    }
}
