//! Four threads, and what is left of those that failed.

use std::any::Any;
use std::{panic, thread};

fn words(failure: Box<dyn Any + Send>) -> String {
    if let Some(text) = failure.downcast_ref::<&str>() {
        format!("a literal: {text}")
    } else if let Some(text) = failure.downcast_ref::<String>() {
        format!("a text: {text}")
    } else {
        "no text".to_string()
    }
}

fn dose_for(bed: u32) -> u32 {
    match bed {
        0 => panic!("beds begin with 1"),
        1 | 2 => 250 * bed,
        3 => panic::panic_any(bed),
        _ => panic!("there is no bed {bed}"),
    }
}

fn main() {
    let start = |bed| thread::spawn(move || dose_for(bed));
    let handles = [0, 2, 3, 7].map(start);
    for handle in handles {
        match handle.join() {
            Ok(dose) => println!("{dose} mg"),
            Err(failure) => println!("{}", words(failure)),
        }
    }
}
