//! The three methods say in one word what the three sentences said. They behave the
//! same in every build, which plain `+` does not: it panics in a debug build and
//! wraps in a release build.
//!
//! Python programs have the same three ends, written by hand: `min(level + by, 255)`,
//! `(number + packets) % 256`, and `free - needed if needed <= free else None`. The
//! third is also a good answer in Rust; the comparison has to come first, because
//! the subtraction alone would panic.

/// The alarm's level when it has risen by so much.
pub fn raise_alarm(level: u8, by: u8) -> u8 {
    level.saturating_add(by)
}

/// The number of the packet that comes so many packets after this one.
pub fn packet_after(number: u8, packets: u8) -> u8 {
    number.wrapping_add(packets)
}

/// How many beds are left of the free ones, or `None` if there are not enough.
pub fn beds_left(free: u8, needed: u8) -> Option<u8> {
    free.checked_sub(needed)
}
