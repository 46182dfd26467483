//! wrong: empty lists predict nothing.
//~ expect: tests fail

/// The journal of `shift_end`: two names in one block.
pub const SHIFT_END: &[&str] = &[];

/// The journal of `same_name`: a second `let` with the name of the first.
pub const SAME_NAME: &[&str] = &[];

/// The journal of `successor`: an assignment to a `let mut`.
pub const SUCCESSOR: &[&str] = &[];

/// The journal of `sent_home`: a call that takes the nurse.
pub const SENT_HOME: &[&str] = &[];

/// The journal of `no_name`: `let _ =` beside `let _jan =`.
pub const NO_NAME: &[&str] = &[];

/// The journal of `early_end`: an array, and a `return` in the middle.
pub const EARLY_END: &[&str] = &[];

/// The journal of `ward_closes`: a struct that has a `drop` of its own.
pub const WARD_CLOSES: &[&str] = &[];
