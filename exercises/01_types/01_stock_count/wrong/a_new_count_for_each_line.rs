//! wrong: each line makes a count of its own, and the last one starts from the parameter again; the delivery is lost.
//~ expect: tests fail

/// The value of the store in cents, boxes included: pieces in the morning, plus delivered,
/// minus taken, at 7 cents each, and 250 cents for the boxes.
pub fn worth(pieces: i32, delivered: i32, taken: i32) -> i32 {
    let _after_delivery = pieces + delivered;
    let pieces = pieces - taken;
    let worth = pieces * 7;
    let worth = worth + 250;
    println!("{worth} cents");
    worth
}
