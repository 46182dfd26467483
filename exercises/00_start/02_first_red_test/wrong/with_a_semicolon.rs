//! wrong: the semicolon makes the last line a statement, and the function gives nothing.
//~ expect: E0308

/// How many beds are free: all beds without those that are taken.
pub fn free(beds: i32, taken: i32) -> i32 {
    beds - taken;
}
