//! wrong: it works, but the value is no count that changes; with `let mut` a later line could change it by accident.
//~ expect: not accepted

/// The value of the store in cents, boxes included: pieces in the morning, plus delivered,
/// minus taken, at 7 cents each, and 250 cents for the boxes.
pub fn worth(mut pieces: i32, delivered: i32, taken: i32) -> i32 {
    pieces += delivered;
    pieces -= taken;
    let mut worth = pieces * 7;
    worth = worth + 250;
    println!("{worth} cents");
    worth
}
