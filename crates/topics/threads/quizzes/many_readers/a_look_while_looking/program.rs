use std::sync::RwLock;

fn main() {
    let board = RwLock::new(vec!["Ana", "Bo"]);
    let names = board.read().expect("nobody panics");
    let second_look = board.try_read().is_ok();
    let pen = board.try_write().is_ok();
    println!("{second_look}, {pen}");
    drop(names);
}
