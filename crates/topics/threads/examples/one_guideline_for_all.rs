//! Two threads and `main` own one guideline.

use std::sync::Arc;
use std::thread;

fn main() {
    let guideline = Arc::new(String::from("wash your hands"));

    let mut readers = Vec::new();
    for ward in ["surgery", "cardiology"] {
        let guideline = Arc::clone(&guideline);
        readers.push(thread::spawn(move || format!("{ward}: {guideline}")));
    }

    for reader in readers {
        println!("{}", reader.join().expect("no panic"));
    }
    println!("main: {guideline}");
}
