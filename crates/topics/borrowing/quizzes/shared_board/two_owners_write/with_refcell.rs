use std::cell::RefCell;
use std::rc::Rc;

fn main() {
    let board = Rc::new(RefCell::new(Vec::new()));
    let nurse = Rc::clone(&board);
    nurse.borrow_mut().push(3);
    board.borrow_mut().push(5);
    println!("{}", board.borrow().len());
}
