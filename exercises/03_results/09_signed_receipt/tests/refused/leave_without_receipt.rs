//! Lets a patient leave, and the receipt falls to the floor.

#![deny(unused_must_use)]

use signed_receipt::Desk;

fn main() {
    let mut desk = Desk::open();
    desk.leave("Ana", 3); //~ unused_must_use
}
