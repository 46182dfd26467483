//! wrong: the answer to the first test, whatever the ward.
//~ expect: tests fail

/// How many beds are free: all beds without those that are taken.
pub fn free(_beds: i32, _taken: i32) -> i32 {
    6
}
