use std::rc::Rc;
use std::thread::{self, JoinHandle};

fn start(work: impl FnOnce() + Send + 'static) -> JoinHandle<()> {
    thread::spawn(work)
}

fn main() {
    let guideline = Rc::new(String::from("wash your hands"));
    let for_thread = Rc::clone(&guideline);
    let reader = start(move || println!("{for_thread}"));
    //~^ E0277
    println!("{guideline}, {}", reader.join().is_ok());
}
