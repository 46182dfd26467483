use std::thread;

fn main() {
    let samples = [("blood", 140), ("pulse", 72)];
    let results: Vec<u32> = samples
        .into_iter()
        .map(|(name, value)| {
            println!("start {name}");
            thread::spawn(move || value)
        })
        .map(|handle| {
            println!("wait");
            handle.join().expect("no panic")
        })
        .collect();
    println!("{results:?}");
}
