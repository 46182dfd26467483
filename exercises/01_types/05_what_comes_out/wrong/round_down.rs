//! wrong: Rust cuts the fraction off, it does not round down as Python does.
//~ expect: tests fail

/// `7 / 2`
pub const HALF_OF_SEVEN: &str = "3";

/// `-7 / 2` and `-7 % 2`, two whole numbers below zero
pub const BELOW_ZERO: &str = "-4 rest 1";

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
