//! A `mut` before the parameter's name is enough: the caller has handed the list over,
//! and under this name it may be changed. It says nothing to the caller, whose own name
//! for the list needs no `mut`.
//!
//! `in_order` needs no second name. `let mut sorted = waiting;` would do the same: it hands
//! the list on to a name that allows it.
//!
//! `insert(0, …)` moves all other numbers one place to the right. For a long line,
//! `std::collections::VecDeque` is Python's `collections.deque`: cheap at both ends.

/// The list after somebody has come in: the number waits at the end.
pub fn arrive(mut waiting: Vec<u32>, number: u32) -> Vec<u32> {
    waiting.push(number);
    waiting
}

/// The list with the urgent number at the front. If it waits already, the list stays
/// as it is.
pub fn urgent(mut waiting: Vec<u32>, number: u32) -> Vec<u32> {
    if !waiting.contains(&number) {
        waiting.insert(0, number);
    }
    waiting
}

/// The numbers from the smallest to the largest.
pub fn in_order(mut waiting: Vec<u32>) -> Vec<u32> {
    waiting.sort();
    waiting
}
