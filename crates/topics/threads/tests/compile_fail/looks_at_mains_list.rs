use std::thread;

fn main() {
    let beds = vec![3, 5, 8];
    let round = thread::spawn(|| {
        //~^ E0373
        println!("{} beds to visit", beds.len());
    });
    println!("{}", round.join().is_ok());
}
