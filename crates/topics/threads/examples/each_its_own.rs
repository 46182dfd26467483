//! Four doors, four counts, added up at the end.

use std::thread;

fn let_in(people: u32) -> u32 {
    let mut counted = 0;
    for _ in 0..people {
        counted += 1;
    }
    counted
}

fn main() {
    let mut doors = Vec::new();
    for _ in 0..4 {
        doors.push(thread::spawn(|| let_in(1000)));
    }
    let mut counted = 0;
    for door in doors {
        counted += door.join().expect("no door panics");
    }
    println!("4000 came in, {counted} counted");
}
