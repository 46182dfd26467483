//! A thread computes while the program goes on.

use std::hint::black_box;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::thread;

fn main() {
    let (says, heard) = mpsc::channel();
    let went_on = AtomicBool::new(false);

    thread::scope(|scope| {
        let went_on = &went_on;
        scope.spawn(move || {
            says.send("the thread begins").expect("main listens");
            let mut steps: u64 = 0;
            while !went_on.load(Ordering::SeqCst) {
                steps = black_box(steps + 1);
            }
            says.send("the thread ends").expect("main listens");
        });
        println!("{}", heard.recv().expect("it says two things"));
        println!("main goes on");
        went_on.store(true, Ordering::SeqCst);
        println!("{}", heard.recv().expect("it says two things"));
    });
}
