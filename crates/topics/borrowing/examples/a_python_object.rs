//! Two owners of one list, both of which change it.

use std::cell::RefCell;
use std::rc::Rc;

fn main() {
    let board = Rc::new(RefCell::new(Vec::new()));
    let nurse = Rc::clone(&board);
    let doctor = Rc::clone(&board);
    nurse.borrow_mut().push("bed 3: X-ray".to_string());
    doctor.borrow_mut().push("bed 5: discharge".to_string());
    let lines = board.borrow();
    println!("{} lines, the first: {}", lines.len(), lines[0]);
}
