//! What threads may own, share and borrow.

use super::Case;

pub const CASES: &[Case] = &[
    (
        "E0277",
        "Take `Arc` in place of `Rc`",
        "fn main() { let name = std::rc::Rc::new(1); std::thread::spawn(move || println!(\"{name}\")); }",
    ),
    (
        "E0277",
        "Let each thread have a value of its own",
        "fn main() { let count = std::cell::Cell::new(1); std::thread::scope(|scope| { scope.spawn(|| count.set(2)); }); }",
    ),
    (
        "E0596",
        "Ask for the pen",
        "fn main() { std::sync::RwLock::new(vec![1]).read().unwrap().push(2); }",
    ),
    (
        "E0594",
        "Put a `Mutex` into",
        "fn main() { *std::sync::Arc::new(1) += 1; }",
    ),
    (
        "E0597",
        "Start the threads in `std::thread::scope`",
        "fn main() { let list = vec![1]; let look = &list; std::thread::spawn(move || println!(\"{look:?}\")); }",
    ),
    (
        "E0502",
        "Write a second `thread::scope`",
        "fn main() { let mut list = vec![1]; std::thread::scope(|scope| { let pushed = scope.spawn(|| list.push(2)); let _ = pushed.join(); println!(\"{}\", list.len()); }); }",
    ),
    (
        "E0373",
        "Lend the others by name",
        "fn main() { std::thread::scope(|scope| { for bed in [3, 5] { scope.spawn(|| println!(\"{bed}\")); } }); }",
    ),
    (
        "E0382",
        "Clone it in the loop",
        "fn main() { let ward = String::new(); for bed in [3, 5] { std::thread::spawn(move || println!(\"{ward} {bed}\")); } }",
    ),
];
