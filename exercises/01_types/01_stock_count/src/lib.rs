//! At the end of the day the store room works out what its gloves are worth. There is a
//! count, which changes with every delivery, and a value, which is worked out in two stages,
//! shown, and handed on.
//!
//! Your Python instinct: a name can be given another value whenever you like, so
//! `pieces`, `pieces` again and `worth` again are nothing to think about. In Rust
//! a name keeps its value unless its `let` (or the parameter) says `mut`.
//!
//! There are two different things here. `pieces` is one count that changes. `worth`
//! has two stages, and when the second is there, nobody needs the first.
//!
//! Your task: make it compile. Let the count be a `mut`. Give the second stage
//! of the value a `let` of its own; `let mut worth` is not accepted.
//!
//! Done when: the value is right for every day.

/// The value of the store in cents, boxes included: pieces in the morning, plus delivered,
/// minus taken, at 7 cents each, and 250 cents for the boxes.
pub fn worth(pieces: i32, delivered: i32, taken: i32) -> i32 {
    pieces += delivered;
    pieces -= taken;
    let worth = pieces * 7;
    worth = worth + 250;
    println!("{worth} cents");
    worth
}
