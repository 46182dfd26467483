//! The laboratory answers when five samples are there; five nurses wait at once.

use std::sync::Barrier;
use std::thread;

const BEDS: [u8; 5] = [3, 4, 7, 9, 12];

fn ask(bed: u8, laboratory: &Barrier) -> String {
    laboratory.wait();
    format!("bed {bed}: {}", 40.0 + f64::from(bed) / 10.0)
}

fn main() {
    let laboratory = Barrier::new(BEDS.len());

    thread::scope(|scope| {
        let laboratory = &laboratory;
        let nurses = BEDS.map(|bed| scope.spawn(move || ask(bed, laboratory)));
        for nurse in nurses {
            println!("{}", nurse.join().expect("no nurse panics"));
        }
    });
}
