use std::thread::{self, JoinHandle};

fn start(work: impl FnOnce() + Send + 'static) -> JoinHandle<()> {
    thread::spawn(work)
}

fn main() {
    let pulses = vec![88, 61, 72];
    let look = &pulses;
    //~^ E0597
    let reader = start(move || println!("{look:?}"));
    println!("{}", reader.join().is_ok());
}
