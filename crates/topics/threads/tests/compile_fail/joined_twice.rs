use std::thread::{self, JoinHandle};

fn pulse() -> u32 {
    72
}

fn ask(handle: JoinHandle<u32>) -> Option<u32> {
    handle.join().ok()
}

fn main() {
    let handle = thread::spawn(pulse);
    println!("{:?}", ask(handle));
    println!("{:?}", ask(handle));
    //~^ E0382
}
