use std::cell::Cell;
use std::sync::Arc;
use std::thread::{self, JoinHandle};

fn start(work: impl FnOnce() + Send + 'static) -> JoinHandle<()> {
    thread::spawn(work)
}

fn main() {
    let visits = Arc::new(Cell::new(0));
    let for_thread = Arc::clone(&visits);
    let nurse = start(move || for_thread.set(for_thread.get() + 1));
    //~^ E0277
    visits.set(visits.get() + 1);
    println!("{} {}", visits.get(), nurse.join().is_ok());
}
