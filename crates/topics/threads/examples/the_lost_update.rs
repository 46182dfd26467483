//! Two doors: each counts, and gives its count back.

use std::thread;

fn let_one_in(visitors: u32) -> u32 {
    visitors + 1
}

fn main() {
    let doors = [
        thread::spawn(|| let_one_in(0)),
        thread::spawn(|| let_one_in(0)),
    ];
    let mut visitors = 0;
    for door in doors {
        visitors += door.join().expect("no door panics");
    }
    println!("2 came in, {visitors} counted");
}
