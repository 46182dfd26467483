use std::thread;

fn main() {
    thread::scope(|scope| {
        scope.spawn(|| panic!("there is no bed 7"));
    });
    println!("the round is done");
}
