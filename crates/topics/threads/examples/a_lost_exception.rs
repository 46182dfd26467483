//! A thread fails. Does `main` hear of it?

use std::thread;

fn dose_for(bed: u32) -> u32 {
    let doses = [250, 500];
    doses[bed as usize]
}

fn main() {
    let handle = thread::spawn(|| dose_for(7));
    let outcome = handle.join();
    println!("join says: {outcome:?}");
    println!("the round goes on");
}
