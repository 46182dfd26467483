//! wrong: 0 beds left is an answer, and this says that there is none.
//~ expect: tests fail

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
    if free > needed {
        Some(free - needed)
    } else {
        None
    }
}
