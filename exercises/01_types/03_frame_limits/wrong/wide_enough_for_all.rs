//! wrong: `i64` holds all four numbers, but each takes eight bytes where one, two or four would do.
//~ expect: tests fail

/// The byte with which a frame begins.
pub const FRAME_START: i64 = 0xAA;

/// The highest pulse that the sensor reports, in beats a minute.
pub const HIGHEST_PULSE: i64 = 300;

/// The lowest temperature that it reports, in tenths of a degree. It can be negative.
pub const LOWEST_TEMPERATURE: i64 = -400;

/// The last number of a packet; after it the numbers begin again at 0.
pub const LAST_PACKET: i64 = 4_294_967_295;
