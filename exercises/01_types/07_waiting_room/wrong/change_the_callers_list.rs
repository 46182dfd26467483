//! wrong: the functions change the caller's list, as Python's would, and hand nothing back; callers that expect a list no longer compile.
//~ expect: E0308

/// The list after somebody has come in: the number waits at the end.
pub fn arrive(waiting: &mut Vec<u32>, number: u32) {
    waiting.push(number);
}

/// The list with the urgent number at the front. If it waits already, the list stays
/// as it is.
pub fn urgent(waiting: &mut Vec<u32>, number: u32) {
    if !waiting.contains(&number) {
        waiting.insert(0, number);
    }
}

/// The numbers from the smallest to the largest.
pub fn in_order(waiting: &mut Vec<u32>) {
    waiting.sort();
}
