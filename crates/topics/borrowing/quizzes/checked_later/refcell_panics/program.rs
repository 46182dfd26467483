use std::cell::RefCell;

fn main() {
    let board = RefCell::new(vec![3, 5]);
    let reader = board.borrow();
    board.borrow_mut().push(8);
    println!("{}", reader.len());
}
