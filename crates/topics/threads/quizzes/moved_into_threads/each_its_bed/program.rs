use std::thread;

fn main() {
    let mut threads = Vec::new();
    for bed in [3, 5, 8] {
        threads.push(thread::spawn(move || bed));
    }

    let mut visited = Vec::new();
    for thread in threads {
        visited.push(thread.join().expect("no panic"));
    }
    println!("{visited:?}");
}
