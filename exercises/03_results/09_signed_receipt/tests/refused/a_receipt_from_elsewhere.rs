//! Another function hands out a receipt: the mark has to be on the receipt itself.

#![deny(unused_must_use)]

use signed_receipt::{Desk, Receipt};

fn discharge(desk: &mut Desk) -> Receipt {
    desk.leave("Ana", 3)
}

fn main() {
    let mut desk = Desk::open();
    discharge(&mut desk); //~ unused_must_use
}
