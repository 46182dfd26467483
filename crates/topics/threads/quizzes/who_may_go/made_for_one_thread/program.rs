use std::rc::Rc;
use std::thread::{self, JoinHandle};

struct Ward {
    name: String,
    beds: Rc<u32>,
}

fn start(work: impl FnOnce() + Send + 'static) -> JoinHandle<()> {
    thread::spawn(work)
}

fn main() {
    let ward = Ward {
        name: String::from("surgery"),
        beds: Rc::new(12),
    };
    let reading = start(move || println!("{}: {}", ward.name, ward.beds));
    reading.join().expect("no panic");
}
