//! A second thread of the same process reads the same memory.

use std::{process, thread};

static GUIDELINE: &str = "wash your hands";

fn look() -> u32 {
    println!("thread: {GUIDELINE}");
    process::id()
}

fn main() {
    println!("main: {GUIDELINE}");
    let second = thread::spawn(look);
    match second.join() {
        Ok(id) => println!("same process: {}", id == process::id()),
        Err(_) => println!("the thread failed"),
    }
}
