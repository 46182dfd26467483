//! One function hears of every failure, of threads that nobody joins too.

use std::{panic, thread};

fn main() {
    panic::set_hook(Box::new(|info| {
        let text = info.payload_as_str().unwrap_or("no text");
        println!("noted: {text}");
    }));

    let handle = thread::spawn(|| panic!("no dose for bed 7"));
    if handle.join().is_err() {
        println!("join says that it failed");
    }
}
