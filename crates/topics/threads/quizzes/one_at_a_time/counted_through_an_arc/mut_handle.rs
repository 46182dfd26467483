use std::sync::Arc;
use std::thread;

fn main() {
    let visitors = Arc::new(0);
    let doors = [1, 2].map(|_| {
        let mut visitors = Arc::clone(&visitors);
        thread::spawn(move || *visitors += 1)
    });
    for door in doors {
        door.join().expect("no door panics");
    }
    println!("{visitors}");
}
