//! A list goes into a thread and comes back sorted.

use std::thread;

fn main() {
    let mut pulses = vec![88, 61, 72];
    let sorting = thread::spawn(move || {
        pulses.sort();
        pulses
    });

    let pulses = sorting.join().expect("no panic");
    println!("{pulses:?}");
}
