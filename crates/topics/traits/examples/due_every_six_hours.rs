//! The times at which a medicine is due.

use traits::times::EveryHours;

fn main() {
    for hour in EveryHours::new(6, 6) {
        println!("{hour}:00");
    }
    let mut late = EveryHours::new(20, 6);
    println!("{:?}", late.next());
    println!("{:?}", late.next());
}
