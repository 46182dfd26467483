//! wrong: the second stage got a name of its own, and the function still hands out the first.
//~ expect: tests fail

/// The value of the store in cents, boxes included: pieces in the morning, plus delivered,
/// minus taken, at 7 cents each, and 250 cents for the boxes.
pub fn worth(mut pieces: i32, delivered: i32, taken: i32) -> i32 {
    pieces += delivered;
    pieces -= taken;
    let worth = pieces * 7;
    let _with_boxes = worth + 250;
    println!("{worth} cents");
    worth
}
