//! Books a bed and does not look whether it was free.

#![deny(unused_must_use)]

use signed_receipt::Desk;

fn main() {
    let mut desk = Desk::open();
    desk.book_bed(3); //~ unused_must_use
    println!("bed 3 is Ana's");
}
