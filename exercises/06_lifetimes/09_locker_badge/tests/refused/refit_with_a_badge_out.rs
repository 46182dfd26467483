//! The keys change while a badge is out.

use locker_badge::Desk;

fn main() {
    let mut desk = Desk::open("north door", 20);
    let badge = desk.lend(20);
    desk.refit(10); //~ E0502
    println!("{badge:?}");
}
