//! wrong: the number that the task asks you to try; it has to be 24 again.
//~ expect: tests fail

/// The beds of ward 3.
pub fn beds() -> i32 {
    23
}
