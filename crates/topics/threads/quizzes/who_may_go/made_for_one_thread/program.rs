use std::rc::Rc;
use std::thread::{self, JoinHandle};

fn start(work: impl FnOnce() + Send + 'static) -> JoinHandle<()> {
    thread::spawn(work)
}

fn main() {
    let beds = Rc::new(0);
    let counting = start(move || println!("{beds}"));
    counting.join().expect("no panic");
}
