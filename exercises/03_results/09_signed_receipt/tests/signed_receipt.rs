//! Honest uses of the desk: they compile as shipped and must go on compiling.

#![deny(unused_must_use)]

use signed_receipt::Desk;

#[test]
fn a_bed_is_booked_once() {
    let mut desk = Desk::open();
    assert!(desk.book_bed(3), "bed 3 is free");
    assert!(!desk.book_bed(3), "bed 3 is taken now");
}

#[test]
fn a_patient_leaves_against_a_receipt() {
    let mut desk = Desk::open();
    assert!(desk.book_bed(3), "bed 3 is free");
    let receipt = desk.leave("Ana", 3);
    assert_eq!(receipt.words, "Ana has left bed 3", "the receipt");
    assert!(desk.book_bed(3), "bed 3 is free again");
}

#[test]
fn a_greeting_needs_no_attention() {
    let mut desk = Desk::open();
    desk.greet("Bo");
    assert_eq!(desk.greet("Cleo"), 2, "the second visitor");
}
