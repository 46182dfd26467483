use std::cell::Cell;
use std::thread;

fn at_both_doors(let_one_in: impl Fn() + Sync) {
    thread::scope(|doors| {
        doors.spawn(&let_one_in);
        doors.spawn(&let_one_in);
    });
}

fn main() {
    let visitors = Cell::new(0);
    at_both_doors(|| visitors.set(visitors.get() + 1)); //~ E0277
    println!("{} counted", visitors.get());
}
