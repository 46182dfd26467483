//! Everybody in the waiting room has a number. The functions below keep the list of
//! them: a list goes in, is changed, and comes out again.
//!
//! Your Python instinct: the list is an object that can be changed, so whoever has it
//! can call `append`, `insert` and `sort`. In Rust the *name* under which one has the list
//! has to allow it.
//!
//! Your task: make the functions compile. Then one test is left, because a colleague put
//! the urgent number at the wrong end.
//!
//! Done when: a new number waits at the end, an urgent one at the front, and
//! nobody waits twice.

/// The list after somebody has come in: the number waits at the end.
pub fn arrive(waiting: Vec<u32>, number: u32) -> Vec<u32> {
    waiting.push(number);
    waiting
}

/// The list with the urgent number at the front. If it waits already, the list stays
/// as it is.
pub fn urgent(waiting: Vec<u32>, number: u32) -> Vec<u32> {
    if !waiting.contains(&number) {
        waiting.push(number);
    }
    waiting
}

/// The numbers from the smallest to the largest.
pub fn in_order(waiting: Vec<u32>) -> Vec<u32> {
    let sorted = waiting;
    sorted.sort();
    sorted
}
