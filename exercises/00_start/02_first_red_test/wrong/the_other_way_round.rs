//! wrong: the right operation with the numbers exchanged.
//~ expect: tests fail

/// How many beds are free: all beds without those that are taken.
pub fn free(beds: i32, taken: i32) -> i32 {
    taken - beds
}
