use std::sync::RwLock;

fn main() {
    let board = RwLock::new(vec!["Ana"]);
    let names = board.read().expect("nobody panics here");
    names.push("Bo"); //~ E0596
    println!("{names:?}");
}
