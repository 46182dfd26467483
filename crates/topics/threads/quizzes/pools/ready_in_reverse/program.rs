use std::sync::mpsc;
use std::thread;

fn main() {
    let (done, ready) = mpsc::channel();
    let bed_3 = done.clone();
    let bed_3 = thread::spawn(move || bed_3.send(3).unwrap());
    let bed_2 = done.clone();
    let bed_2 = thread::spawn(move || {
        bed_3.join().unwrap();
        bed_2.send(2).unwrap();
    });
    thread::spawn(move || {
        bed_2.join().unwrap();
        done.send(1).unwrap();
    });

    println!("{:?}", ready.iter().collect::<Vec<u32>>());
}
