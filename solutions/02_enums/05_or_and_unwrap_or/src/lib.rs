//! A value that is there is there: 0, an empty text, an empty list. `unwrap_or`
//! replaces `None`. Who wants 0 to count as missing says so, with `filter`. And the
//! default of `unwrap_or` is computed in any case, as every argument is; where that
//! costs something or does something, `unwrap_or_else` takes a closure.
//!
//! Python's `or` is lazy, which is why the doctor is asked in neither of its last
//! two lines.

/// A pulse that was measured, and is 0.
pub const PULSE_OF_ZERO: &str = "0";

/// A pulse that was not measured.
pub const NO_PULSE: &str = "60";

/// A remark that was left empty.
pub const EMPTY_REMARK: &str = "";

/// How many pills are on a list without pills.
pub const EMPTY_LIST: &str = "0";

/// A pulse of 0 and one beat more.
pub const ONE_MORE: &str = "1";

/// A pulse of 0, where 0 counts as missing.
pub const ZERO_OR_MISSING: &str = "60";

/// What was said while a default was asked for: `unwrap_or`.
pub const ASKED_FOR_NOTHING: &str = "asked";

/// What was said while a default was asked for: `unwrap_or_else`.
pub const ASKED_IF_MISSING: &str = "";
