//! The count changes, so its name says `mut`. A parameter is a name like any other:
//! `mut pieces` says that this function changes *its own* number; the caller sees
//! nothing of it, since a number that is handed over is copied.
//!
//! The value is worked out in two stages. The second `let` hides the first stage, so no later
//! line can print or hand on the value without the boxes by accident.
//!
//! For the count there is another good form without any `mut`:
//! `let pieces = pieces + delivered - taken;`. It is shorter, and the better one
//! when there are no steps in between that somebody wants to read.

/// The value of the store in cents, boxes included: pieces in the morning, plus delivered,
/// minus taken, at 7 cents each, and 250 cents for the boxes.
pub fn worth(mut pieces: i32, delivered: i32, taken: i32) -> i32 {
    pieces += delivered;
    pieces -= taken;
    let worth = pieces * 7;
    let worth = worth + 250;
    println!("{worth} cents");
    worth
}
