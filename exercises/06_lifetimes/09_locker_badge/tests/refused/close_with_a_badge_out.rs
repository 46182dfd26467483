//! The desk closes while a badge is out.

use locker_badge::Desk;

fn main() {
    let desk = Desk::open("north door", 20);
    let badge = desk.lend(3);
    let words = desk.close(); //~ E0505
    println!("{words} {badge:?}");
}
