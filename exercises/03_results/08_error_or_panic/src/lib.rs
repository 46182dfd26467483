//! Nine short programs in `tests/programs/mod.rs` meet something unusual. Say of each
//! what happens when it runs: it gives a `"value"`, it gives an `"error"` that its caller
//! can handle, or it panics and ends (`"panic"`).
//!
//! Your Python instinct: most of them raise (not the default, and not `int("-3")` and
//! `int("300")`, which are numbers there), and whether a raise is a failure or a bug is
//! decided by whoever catches it. The predictions below say `"error"` for all but the
//! default. In Rust the function that meets the problem has decided already.
//!
//! Your task: correct the predictions that are wrong; not all of them are. Predict
//! first, then check.
//!
//! Done when: all nine predictions are right.

/// A text with a minus, parsed as `u32`.
pub const NEGATIVE: &str = "error";

/// The text `300`, parsed as `u8`.
pub const LARGE_BYTE: &str = "error";

/// Position 3 of a list of three.
pub const BEHIND_THE_END: &str = "error";

/// Position 3 of a list of three, by `get` and `ok_or`.
pub const ASKED_POLITELY: &str = "error";

/// A whole number divided by a length that is 0.
pub const NO_PATIENTS: &str = "error";

/// A float divided by 0.0.
pub const NO_DOSES: &str = "error";

/// A text that is no number, with `unwrap_or`.
pub const A_DEFAULT: &str = "value";

/// A text that is no number, with `expect`.
pub const EXPECTED: &str = "error";

/// A text that is no number, with `?`.
pub const HANDED_ON: &str = "error";
