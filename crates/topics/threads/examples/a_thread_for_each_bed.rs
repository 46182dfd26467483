//! Every thread gets its own bed, and a copy of the ward's name.

use std::thread;

fn main() {
    let ward = String::from("Cardiology");

    let mut rounds = Vec::new();
    for bed in [3, 5, 8] {
        let ward = ward.clone();
        rounds.push(thread::spawn(move || format!("{ward}, bed {bed}")));
    }

    for round in rounds {
        let label = round.join().expect("no panic");
        println!("{label}");
    }
    println!("{ward} is done");
}
