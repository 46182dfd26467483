//! A badge outlives its desk.

use locker_badge::Desk;

fn main() {
    let badge = {
        let desk = Desk::open("north door", 20);
        desk.lend(3) //~ E0597
    };
    println!("{badge:?}");
}
