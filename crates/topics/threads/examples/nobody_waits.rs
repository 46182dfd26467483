//! The end of `main` is the end of every thread.

use std::thread;
use std::time::Duration;

fn night_round() {
    thread::sleep(Duration::from_secs(20));
    println!("round is done");
}

fn main() {
    thread::spawn(night_round);
    println!("main is done");
}
