//! The thread that starts first ends last.

use std::sync::Barrier;
use std::thread;

static PULSE_IS_READY: Barrier = Barrier::new(2);

fn blood() -> u32 {
    PULSE_IS_READY.wait();
    println!("blood is ready");
    140
}

fn pulse() -> u32 {
    println!("pulse is ready");
    PULSE_IS_READY.wait();
    72
}

fn main() {
    let handles = [thread::spawn(blood), thread::spawn(pulse)];

    for handle in handles {
        let result = handle.join().expect("no panic");
        println!("result: {result}");
    }
}
