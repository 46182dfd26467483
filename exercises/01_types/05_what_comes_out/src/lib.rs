//! Ten short functions print something about a number; you say what. Read them in
//! `tests/programs/mod.rs`.
//!
//! Your Python instinct wrote the predictions below: each is what Python answers to
//! the same question. The original stands in `python/what_comes_out.py`, in this
//! exercise's folder, and runs. (Where Python raises an exception, its name stands
//! there. `True` and `False` are written small, as Rust prints them.)
//!
//! Your task: correct the predictions that are wrong for Rust; not all of them are.
//! Predict first, then check. If you are wrong, the message names the rule that
//! decides. (`const` is a name for a value that never changes, and `&str` is the type
//! of a text that stands in the program.)
//!
//! Done when: all ten answers are predicted.

/// `7 / 2`
pub const HALF_OF_SEVEN: &str = "3.5";

/// `-7 / 2` and `-7 % 2`, two whole numbers below zero
pub const BELOW_ZERO: &str = "-4 rest 1";

/// `(-30).rem_euclid(1440)`, half an hour before midnight
pub const BEFORE_MIDNIGHT: &str = "1410";

/// `7.0 / 0.0`, a float divided by zero
pub const BY_ZERO: &str = "ZeroDivisionError";

/// `0.1 + 0.2 == 0.3`
pub const TENTHS: &str = "false";

/// NaN compared with itself
pub const NO_NUMBER: &str = "false";

/// 300 made a byte with `as`, where Python has no limit
pub const CUT_TO_A_BYTE: &str = "300";

/// 300.7 made a byte with `as`
pub const FLOAT_TO_A_BYTE: &str = "300";

/// -1 made an unsigned number of 32 bits with `as`
pub const MINUS_ONE: &str = "-1";

/// `" 72"` read as a number, or 0 if it is none
pub const A_SPACE_BEFORE: &str = "72";
