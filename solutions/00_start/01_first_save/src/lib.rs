//! The file as it was. `24` stands alone in the last line, without a semicolon: that makes it
//! the result. `return 24;` would do the same; it is the form for leaving a function early.

/// The beds of ward 3.
pub fn beds() -> i32 {
    24
}
