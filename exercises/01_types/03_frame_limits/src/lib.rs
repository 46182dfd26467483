//! A sensor at the bedside sends its readings in frames of a few bytes. Four numbers
//! of its manual stand below as constants. A colleague chose their types in a
//! hurry, and none of the numbers fits.
//!
//! Your Python instinct: a number is a number, and `int` holds them all. In a frame
//! each has a width, and every byte is paid for with battery.
//!
//! Your task: give each constant the *narrowest* type that holds its number: `u8`,
//! `i8`, `u16`, `i16`, `u32`, `i32`, `u64` or `i64`. Where the number can be negative, the
//! type is signed; where it cannot, it is unsigned. The numbers are right; leave
//! them as they are.
//!
//! Done when: it compiles, and no type is wider than it has to be.

/// The byte with which a frame begins.
pub const FRAME_START: i8 = 0xAA;

/// The highest pulse that the sensor reports, in beats a minute.
pub const HIGHEST_PULSE: u8 = 300;

/// The lowest temperature that it reports, in tenths of a degree. It can be negative.
pub const LOWEST_TEMPERATURE: i8 = -400;

/// The last number of a packet; after it the numbers begin again at 0.
pub const LAST_PACKET: i32 = 4_294_967_295;
