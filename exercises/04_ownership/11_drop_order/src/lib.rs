//! Seven short programs let nurses come and go; you say in which order they leave.
//! Read them in `tests/programs/mod.rs`. Each writes a journal: a line for what
//! is said in the program, and "… leaves" whenever a nurse is dropped.
//!
//! Your Python instinct: an object goes when its last name goes, that is roughly
//! at the end of the function, and the order is nobody's business; whoever cares
//! writes `with`. In Rust the order is part of the language, as exact as that of
//! nested `with` blocks: `drop` is your `__exit__`, and it runs where the owner
//! ends. (`__del__` is no guide: nobody promises when it runs.)
//!
//! Your task: correct the predictions below. They are a colleague's, who trusted
//! the Python instinct. Predict first, then check; if you are wrong, the message
//! names the rule that decides.
//!
//! Done when: all seven journals are predicted line by line.

/// The journal of `shift_end`: two names in one block.
pub const SHIFT_END: &[&str] = &["Ida and Jan work", "Ida leaves", "Jan leaves"];

/// The journal of `same_name`: a second `let` with the name of the first.
pub const SAME_NAME: &[&str] = &["Ida works", "Ida leaves", "Jan works", "Jan leaves"];

/// The journal of `successor`: an assignment to a `let mut`.
pub const SUCCESSOR: &[&str] = &["Ida works", "Jan works", "Ida leaves", "Jan leaves"];

/// The journal of `sent_home`: a call that takes the nurse.
pub const SENT_HOME: &[&str] = &["Ida is sent home", "Jan works", "Ida leaves", "Jan leaves"];

/// The journal of `no_name`: `let _ =` beside `let _jan =`.
pub const NO_NAME: &[&str] = &["Jan works", "Ida leaves", "Jan leaves"];

/// The journal of `early_end`: an array, and a `return` in the middle.
pub const EARLY_END: &[&str] = &[
    "the alarm rings",
    "the alarm is over",
    "Kim leaves",
    "Ida leaves",
    "Jan leaves",
];

/// The journal of `ward_closes`: a struct that has a `drop` of its own.
pub const WARD_CLOSES: &[&str] = &["Jan leaves", "Ida leaves", "the ward closes"];
