use std::thread;

fn at_both_doors(first: impl FnMut() + Send, second: impl FnMut() + Send) {
    thread::scope(|doors| {
        doors.spawn(first);
        doors.spawn(second);
    });
}

fn main() {
    let mut visitors = 0;
    at_both_doors(|| visitors += 1, || visitors += 1); //~ E0499
    println!("{visitors} counted");
}
