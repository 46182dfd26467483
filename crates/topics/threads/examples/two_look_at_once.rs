//! Two nurses look at the board, and each waits inside for the other.

use std::sync::{Barrier, RwLock};
use std::thread;

fn look(board: &RwLock<Vec<&str>>, both_look: &Barrier) -> String {
    let names = board.read().expect("nobody panics");
    both_look.wait();
    format!("{} names, together with the other", names.len())
}

fn main() {
    let board = RwLock::new(vec!["Ana", "Bo"]);
    let both_look = Barrier::new(2);
    thread::scope(|ward| {
        let first = ward.spawn(|| look(&board, &both_look));
        let second = ward.spawn(|| look(&board, &both_look));
        for nurse in [first, second] {
            println!("{}", nurse.join().expect("no nurse panics"));
        }
    });
    let names = board.read().expect("nobody panics");
    println!("a writer may enter: {}", board.try_write().is_ok());
    drop(names);
    println!("a writer may enter now: {}", board.try_write().is_ok());
}
