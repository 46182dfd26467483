//! A box leaves one shelf, and a failure keeps it from reaching the other.

use std::sync::Mutex;
use std::thread;

struct Shelves {
    left: u32,
    right: u32,
}

fn move_a_box(label: &str, shelves: &Mutex<Shelves>) {
    let mut shelves = shelves.lock().expect("no mover panicked");
    shelves.left -= 1;
    let number: u32 = label.parse().expect("a label is a number");
    println!("box {number} is moved");
    shelves.right += 1;
}

fn main() {
    let shelves = Mutex::new(Shelves { left: 5, right: 5 });
    thread::scope(|hall| {
        let first = hall.spawn(|| move_a_box("12", &shelves));
        println!("the first mover is well: {}", first.join().is_ok());
        let second = hall.spawn(|| move_a_box("7a", &shelves));
        println!("the second mover is well: {}", second.join().is_ok());
    });
    match shelves.lock() {
        Ok(shelves) => println!("left {}, right {}", shelves.left, shelves.right),
        Err(poisoned) => {
            let mut shelves = poisoned.into_inner();
            println!("poisoned! left {}, right {}", shelves.left, shelves.right);
            shelves.right = 10 - shelves.left;
        }
    }
    shelves.clear_poison();
    let shelves = shelves.lock().expect("it was repaired");
    println!("repaired: left {}, right {}", shelves.left, shelves.right);
}
