//! wrong: "last in, first out" is the rule for names of a block; elements of an array and fields of a struct end in their own order.
//~ expect: tests fail

/// The journal of `shift_end`: two names in one block.
pub const SHIFT_END: &[&str] = &["Ida and Jan work", "Jan leaves", "Ida leaves"];

/// The journal of `same_name`: a second `let` with the name of the first.
pub const SAME_NAME: &[&str] = &["Ida works", "Jan works", "Jan leaves", "Ida leaves"];

/// The journal of `successor`: an assignment to a `let mut`.
pub const SUCCESSOR: &[&str] = &["Ida works", "Ida leaves", "Jan works", "Jan leaves"];

/// The journal of `sent_home`: a call that takes the nurse.
pub const SENT_HOME: &[&str] = &["Ida is sent home", "Ida leaves", "Jan works", "Jan leaves"];

/// The journal of `no_name`: `let _ =` beside `let _jan =`.
pub const NO_NAME: &[&str] = &["Ida leaves", "Jan works", "Jan leaves"];

/// The journal of `early_end`: an array, and a `return` in the middle.
pub const EARLY_END: &[&str] = &["the alarm rings", "Kim leaves", "Jan leaves", "Ida leaves"];

/// The journal of `ward_closes`: a struct that has a `drop` of its own.
pub const WARD_CLOSES: &[&str] = &["the ward closes", "Jan leaves", "Ida leaves"];
