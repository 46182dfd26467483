//! The rules, in the order of the programs: names of a block end in reverse order;
//! shadowing hides a name and ends nothing; an assignment ends the old value
//! before the next line runs; a value that is moved into a call ends there; `_`
//! binds nothing, so the value ends with its statement, while `_jan` is a name
//! like any other; a `return` ends everything that is alive, names in reverse
//! order and the elements of an array from first to last; and a value's own
//! `drop` runs first, then its fields end in the order of the declaration.
//!
//! `same_name` and `successor` are one program in Python, and two in Rust. Python
//! knows one way to give a name another value: the label goes over to the new
//! object, and the old one, if nobody else has a label on it, goes. That is the
//! assignment, `successor`. A second `let` makes a second place; the first is
//! out of sight, and still there.
//!
//! The reverse order is no whim: what came later may depend on what was there
//! before, never the other way round. `with a, b:` leaves in that order too.
//!
//! When an order matters, say so: a block of its own, or `drop(ida)` at the line
//! where she should leave. Do not let a reader count fields.

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
pub const EARLY_END: &[&str] = &["the alarm rings", "Ida leaves", "Jan leaves", "Kim leaves"];

/// The journal of `ward_closes`: a struct that has a `drop` of its own.
pub const WARD_CLOSES: &[&str] = &["the ward closes", "Ida leaves", "Jan leaves"];
