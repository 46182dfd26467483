//! wrong: the numbers were changed until the types fitted; the sensor does not read our constants.
//~ expect: tests fail

/// The byte with which a frame begins.
pub const FRAME_START: i8 = 0x2A;

/// The highest pulse that the sensor reports, in beats a minute.
pub const HIGHEST_PULSE: u8 = 255;

/// The lowest temperature that it reports, in tenths of a degree. It can be negative.
pub const LOWEST_TEMPERATURE: i8 = -128;

/// The last number of a packet; after it the numbers begin again at 0.
pub const LAST_PACKET: i32 = 2_147_483_647;
