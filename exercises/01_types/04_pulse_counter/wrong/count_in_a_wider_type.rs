//! wrong: in a wider type the sum fits, and then `as` cuts it: the alarm falls to 0 where it should stay at 255.
//~ expect: tests fail

/// The alarm's level when it has risen by so much.
pub fn raise_alarm(level: u8, by: u8) -> u8 {
    (u32::from(level) + u32::from(by)) as u8
}

/// The number of the packet that comes so many packets after this one.
pub fn packet_after(number: u8, packets: u8) -> u8 {
    (u32::from(number) + u32::from(packets)) as u8
}

/// How many beds are left of the free ones, or `None` if there are not enough.
pub fn beds_left(free: u8, needed: u8) -> Option<u8> {
    free.checked_sub(needed)
}
