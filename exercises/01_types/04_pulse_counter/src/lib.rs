//! Three numbers of a bedside monitor are one byte each, and each has its own idea
//! of what comes after the last number.
//!
//! Your Python instinct: `level + more` is always right, since an `int` grows. Here
//! plain `+` and `-` panic when the result does not fit, and with the other build
//! setting they would start again at the other end, without a word.
//!
//! Your task: give each function the arithmetic that its sentence asks for.
//!
//! - An alarm's level rises from 0 to 255 and stays there.
//! - Packets are numbered 0 to 255; after 255 comes 0 again.
//! - A ward cannot have fewer than no free beds. If more are needed than are free,
//!   there is no answer: `None`.
//!
//! Done when: all three are right up to their ends, and nothing panics.

/// The alarm's level when it has risen by so much.
pub fn raise_alarm(level: u8, by: u8) -> u8 {
    level + by
}

/// The number of the packet that comes so many packets after this one.
pub fn packet_after(number: u8, packets: u8) -> u8 {
    number + packets
}

/// How many beds are left of the free ones, or `None` if there are not enough.
pub fn beds_left(free: u8, needed: u8) -> Option<u8> {
    Some(free - needed)
}
