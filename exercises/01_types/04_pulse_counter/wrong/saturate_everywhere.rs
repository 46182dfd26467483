//! wrong: one method for all three: packets stop at 255, and a ward without beds looks like one whose last bed was taken.
//~ expect: tests fail

/// The alarm's level when it has risen by so much.
pub fn raise_alarm(level: u8, by: u8) -> u8 {
    level.saturating_add(by)
}

/// The number of the packet that comes so many packets after this one.
pub fn packet_after(number: u8, packets: u8) -> u8 {
    number.saturating_add(packets)
}

/// How many beds are left of the free ones, or `None` if there are not enough.
pub fn beds_left(free: u8, needed: u8) -> Option<u8> {
    Some(free.saturating_sub(needed))
}
