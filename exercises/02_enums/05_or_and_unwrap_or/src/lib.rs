//! Eight short programs look for a default; you say what each of them gives, as
//! text. Read them in `tests/programs/mod.rs`.
//!
//! Your Python instinct: `value or default`. The predictions below are what the
//! Python original prints, with `or` in every line; it stands in
//! `python/or_and_unwrap_or.py`, in this exercise's folder, and runs. Python's `or`
//! asks whether a value is true enough. Rust's `unwrap_or` asks whether there is
//! one.
//!
//! Your task: correct the predictions that are wrong for Rust; not all of them are.
//! Predict first, then check. An empty text is written `""`.
//!
//! Done when: all eight are predicted.
//!
//! (In the last two programs the default is a block: it writes into `said` that the
//! doctor was asked, and then gives 60. So what `said` holds afterwards, `"asked"` or
//! `""`, shows whether the default was computed.)

/// A pulse that was measured, and is 0.
pub const PULSE_OF_ZERO: &str = "60";

/// A pulse that was not measured.
pub const NO_PULSE: &str = "60";

/// A remark that was left empty.
pub const EMPTY_REMARK: &str = "no form";

/// How many pills are on a list without pills.
pub const EMPTY_LIST: &str = "1";

/// A pulse of 0 and one beat more.
pub const ONE_MORE: &str = "60";

/// A pulse of 0, where 0 counts as missing.
pub const ZERO_OR_MISSING: &str = "60";

/// What was said while a default was asked for: `unwrap_or`.
pub const ASKED_FOR_NOTHING: &str = "";

/// What was said while a default was asked for: `unwrap_or_else`.
pub const ASKED_IF_MISSING: &str = "";
