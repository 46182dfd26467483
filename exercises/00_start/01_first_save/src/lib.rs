//! Your first exercise is right as it is. It shows you the way every other one goes.
//!
//! Your Python instinct: save the file, then start the program, or pytest, by hand.
//! Here a save is enough. `cargo course` sees it, checks the file, and shows its verdict.
//!
//! Your task: save this file. Then break it: write 23 for 24, save, and read what the verdict
//! says. Put the 24 back, and save.
//!
//! Done when: the verdict is green.

/// The beds of ward 3.
pub fn beds() -> i32 {
    24
}
