use std::rc::Rc;

fn main() {
    let mut board = Rc::new(Vec::new());
    let mut nurse = Rc::clone(&board);
    nurse.push(3);
    board.push(5);
    println!("{}", board.len());
}
