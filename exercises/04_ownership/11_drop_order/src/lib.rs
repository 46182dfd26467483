//! Seven short programs let nurses come and go; you say in which order they leave.
//! Read them in `tests/programs/mod.rs`. Each writes a journal: a line for what
//! is said in the program, and "… leaves" whenever a nurse is dropped.
//!
//! Your Python instinct: an object goes when its last name goes, and whoever cares
//! about the order writes `with`. The predictions below are what CPython does when
//! it runs the seven programs line by line, with `__del__` in the place of `drop`:
//! the original stands in `python/drop_order.py`, in this exercise's folder, and
//! runs. Python promises none of these orders, and another interpreter may keep
//! another. In Rust the order is part of the language, as exact as that of nested
//! `with` blocks: `drop` is your `__exit__`, and it runs where the owner ends.
//!
//! Begin with `same_name` and `successor`. In Python both are one program,
//!
//! ```text
//! nurse = Nurse("Ida")
//! nurse.works()
//! nurse = Nurse("Jan")
//! nurse.works()
//! ```
//!
//! so their predictions are equal. In Rust one has a second `let` and the other an
//! assignment. These are two programs, and one of the two predictions is wrong.
//!
//! Your task: correct the predictions that are wrong for Rust; not all of them are.
//! Predict first, then check. If you are wrong, the message names the rule that
//! decides. (`&[…]` around the lines is a look at a list, and `const` is a name
//! for a value that never changes.)
//!
//! Done when: all seven journals are predicted line by line.

/// The journal of `shift_end`: two names in one block.
pub const SHIFT_END: &[&str] = &["Ida and Jan work", "Ida leaves", "Jan leaves"];

/// The journal of `same_name`: a second `let` with the name of the first.
pub const SAME_NAME: &[&str] = &["Ida works", "Ida leaves", "Jan works", "Jan leaves"];

/// The journal of `successor`: an assignment to a `let mut`.
pub const SUCCESSOR: &[&str] = &["Ida works", "Ida leaves", "Jan works", "Jan leaves"];

/// The journal of `sent_home`: a call that takes the nurse.
pub const SENT_HOME: &[&str] = &["Ida is sent home", "Jan works", "Jan leaves", "Ida leaves"];

/// The journal of `no_name`: `let _ =` beside `let _jan =`.
pub const NO_NAME: &[&str] = &["Jan works", "Ida leaves", "Jan leaves"];

/// The journal of `early_end`: an array, and a `return` in the middle.
pub const EARLY_END: &[&str] = &["the alarm rings", "Kim leaves", "Jan leaves", "Ida leaves"];

/// The journal of `ward_closes`: a struct that has a `drop` of its own.
pub const WARD_CLOSES: &[&str] = &["the ward closes", "Ida leaves", "Jan leaves"];
