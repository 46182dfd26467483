//! wrong: takes a bug for something the caller can handle.
//~ expect: tests fail

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
pub const NO_DOSES: &str = "value";

/// A text that is no number, with `unwrap_or`.
pub const A_DEFAULT: &str = "value";

/// A text that is no number, with `expect`.
pub const EXPECTED: &str = "error";

/// A text that is no number, with `?`.
pub const HANDED_ON: &str = "error";
