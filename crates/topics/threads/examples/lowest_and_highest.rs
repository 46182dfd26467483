//! Two threads look at a list of `main`, and `main` still has it.

use std::thread;

fn main() {
    let pulses = [88, 61, 72];

    let (lowest, highest) = thread::scope(|scope| {
        let low = scope.spawn(|| pulses.iter().min());
        let high = scope.spawn(|| pulses.iter().max());
        (
            low.join().expect("no panic"),
            high.join().expect("no panic"),
        )
    });

    println!("{lowest:?} to {highest:?}");
    println!("of {} readings", pulses.len());
}
