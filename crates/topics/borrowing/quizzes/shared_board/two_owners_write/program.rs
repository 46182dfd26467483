use std::rc::Rc;

fn main() {
    let board = Rc::new(Vec::new());
    let nurse = Rc::clone(&board);
    nurse.push(3);
    board.push(5);
    println!("{}", board.len());
}
