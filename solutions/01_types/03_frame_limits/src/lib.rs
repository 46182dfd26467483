//! Ask two questions of every number: can it be negative, and how many values are
//! there? 170 fits into the 256 values of a `u8`, but an `i8` spends half of them on
//! the numbers below zero and ends at 127. 300 is past 255, so two bytes. -400 needs
//! a sign, and an `i8` ends at -128. The last is exactly `u32::MAX`.
//!
//! `u32::MAX` would say the same as the number and say why; with the manual beside it
//! either is good. In a program that only counts, and sends nothing, one would take
//! `u32` or `i32` everywhere and think no further: narrow types save room in files,
//! packets and long lists, not in single names.

/// The byte with which a frame begins.
pub const FRAME_START: u8 = 0xAA;

/// The highest pulse that the sensor reports, in beats a minute.
pub const HIGHEST_PULSE: u16 = 300;

/// The lowest temperature that it reports, in tenths of a degree. It can be negative.
pub const LOWEST_TEMPERATURE: i16 = -400;

/// The last number of a packet; after it the numbers begin again at 0.
pub const LAST_PACKET: u32 = 4_294_967_295;
