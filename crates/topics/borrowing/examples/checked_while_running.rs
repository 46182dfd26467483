//! Writing while somebody reads: found while the program runs.

use std::cell::RefCell;

fn main() {
    let board = RefCell::new(vec!["bed 3".to_string()]);
    let reader = board.borrow();
    match board.try_borrow_mut() {
        Ok(mut lines) => lines.push("bed 5".to_string()),
        Err(error) => println!("not now: {error}"),
    }
    println!("lines: {}", reader.len());
}
