fn main() {
    let mut board = Vec::new();
    let mut nurse = board.clone();
    nurse.push(3);
    board.push(5);
    println!("{}", board.len());
}
