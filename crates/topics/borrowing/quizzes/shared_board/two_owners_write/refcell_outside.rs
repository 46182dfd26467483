use std::cell::RefCell;
use std::rc::Rc;

fn main() {
    let board = RefCell::new(Rc::new(Vec::new()));
    let nurse = board.borrow().clone();
    nurse.push(3);
    board.borrow_mut().push(5);
    println!("{}", board.borrow().len());
}
