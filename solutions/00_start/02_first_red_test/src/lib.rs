//! One sign was wrong. The first test said so in numbers: `left: 42`, `right: 6`.
//!
//! `beds - taken` is the last line and has no semicolon, so it is what the function gives.
//! Whether more beds may be taken than there are is a question the tests do not ask; with
//! `i32` the answer would be a number below zero.

/// How many beds are free: all beds without those that are taken.
pub fn free(beds: i32, taken: i32) -> i32 {
    beds - taken
}
