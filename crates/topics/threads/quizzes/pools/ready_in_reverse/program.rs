use std::sync::mpsc;
use std::thread;

fn main() {
    let (done, ready) = mpsc::channel();
    let bed_3 = done.clone();
    let bed_3 = thread::spawn(move || bed_3.send(3).expect("main listens"));
    let bed_2 = done.clone();
    let bed_2 = thread::spawn(move || {
        bed_3.join().expect("it does not panic");
        bed_2.send(2).expect("main listens");
    });
    thread::spawn(move || {
        bed_2.join().expect("it does not panic");
        done.send(1).expect("main listens");
    });

    println!("{:?}", ready.iter().collect::<Vec<u32>>());
}
