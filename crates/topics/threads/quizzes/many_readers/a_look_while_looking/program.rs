use std::sync::RwLock;

fn main() {
    let board = RwLock::new(vec!["Ana", "Bo"]);
    let mut names = board.write().expect("nobody panics");
    names.push("Cleo");
    let look = board.try_read().is_ok();
    drop(names);
    let names = board.read().expect("nobody panics");
    let pen = board.try_write().is_ok();
    println!("{look}, {pen}, {} names", names.len());
}
