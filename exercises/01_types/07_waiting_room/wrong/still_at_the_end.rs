//! wrong: it compiles, and urgent numbers still wait behind all the others.
//~ expect: tests fail

/// The list after somebody has come in: the number waits at the end.
pub fn arrive(mut waiting: Vec<u32>, number: u32) -> Vec<u32> {
    waiting.push(number);
    waiting
}

/// The list with the urgent number at the front. If it waits already, the list stays
/// as it is.
pub fn urgent(mut waiting: Vec<u32>, number: u32) -> Vec<u32> {
    if !waiting.contains(&number) {
        waiting.push(number);
    }
    waiting
}

/// The numbers from the smallest to the largest.
pub fn in_order(waiting: Vec<u32>) -> Vec<u32> {
    let mut sorted = waiting;
    sorted.sort();
    sorted
}
