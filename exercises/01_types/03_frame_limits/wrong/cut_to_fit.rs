//! wrong: `as` cuts the numbers until they fit, and they are other numbers then.
//~ expect: tests fail

/// The byte with which a frame begins.
pub const FRAME_START: u8 = 0xAA;

/// The highest pulse that the sensor reports, in beats a minute.
pub const HIGHEST_PULSE: u8 = 300_u16 as u8;

/// The lowest temperature that it reports, in tenths of a degree. It can be negative.
pub const LOWEST_TEMPERATURE: i8 = -400_i16 as i8;

/// The last number of a packet; after it the numbers begin again at 0.
pub const LAST_PACKET: u32 = 4_294_967_295;
