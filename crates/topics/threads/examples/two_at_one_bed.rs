//! Two people lift a patient: it needs both at the same time.

use std::sync::Barrier;
use std::thread;

static BED: Barrier = Barrier::new(2);

fn lift() {
    BED.wait();
}

fn main() {
    let nurse = thread::spawn(lift);
    let doctor = thread::spawn(lift);

    let both = nurse.join().is_ok() && doctor.join().is_ok();
    println!("both have lifted: {both}");
}
