//! wrong: takes every failure for a panic, as if each were a bug.
//~ expect: tests fail

/// A text with a minus, parsed as `u32`.
pub const NEGATIVE: &str = "panic";

/// The text `300`, parsed as `u8`.
pub const LARGE_BYTE: &str = "panic";

/// Position 3 of a list of three.
pub const BEHIND_THE_END: &str = "panic";

/// Position 3 of a list of three, by `get` and `ok_or`.
pub const ASKED_POLITELY: &str = "panic";

/// A whole number divided by a length that is 0.
pub const NO_PATIENTS: &str = "panic";

/// A float divided by 0.0.
pub const NO_DOSES: &str = "value";

/// A text that is no number, with `unwrap_or`.
pub const A_DEFAULT: &str = "value";

/// A text that is no number, with `expect`.
pub const EXPECTED: &str = "panic";

/// A text that is no number, with `?`.
pub const HANDED_ON: &str = "panic";
