//! Three answers are the same in both languages: tenths, NaN, and `rem_euclid`, which
//! is made for those who expect Python's `%`.
//!
//! The others show where Python and Rust made different choices. Python has a second
//! sign for division, rounds down, and stops at a division by zero. Rust lets the type
//! decide, cuts towards zero as the processor does, and leaves infinity to whoever reads the
//! result. `as` asks nothing: 300 keeps its lowest eight bits, 300.7 stops at the
//! limit, and the bits of -1 are those of the largest unsigned number. And `parse`
//! reads digits only; `" 72".trim().parse()` would have given 72.
//!
//! In a program, `try_from` in the place of `as` would have refused three of these
//! numbers.

/// `7 / 2`
pub const HALF_OF_SEVEN: &str = "3";

/// `-7 / 2` and `-7 % 2`, two whole numbers below zero
pub const BELOW_ZERO: &str = "-3 rest -1";

/// `(-30).rem_euclid(1440)`, half an hour before midnight
pub const BEFORE_MIDNIGHT: &str = "1410";

/// `7.0 / 0.0`, a float divided by zero
pub const BY_ZERO: &str = "inf";

/// `0.1 + 0.2 == 0.3`
pub const TENTHS: &str = "false";

/// NaN compared with itself
pub const NO_NUMBER: &str = "false";

/// 300 made a byte with `as`, where Python has no limit
pub const CUT_TO_A_BYTE: &str = "44";

/// 300.7 made a byte with `as`
pub const FLOAT_TO_A_BYTE: &str = "255";

/// -1 made an unsigned number of 32 bits with `as`
pub const MINUS_ONE: &str = "4294967295";

/// `" 72"` read as a number, or 0 if it is none
pub const A_SPACE_BEFORE: &str = "0";
