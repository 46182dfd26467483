//! The numbers must be those of the manual, and the types the narrowest that hold them.

use std::any::type_name_of_val;

use frame_limits::{FRAME_START, HIGHEST_PULSE, LAST_PACKET, LOWEST_TEMPERATURE};

#[test]
fn the_numbers_are_those_of_the_manual() {
    assert_eq!(FRAME_START.to_string(), "170", "0xAA is 170");
    assert_eq!(HIGHEST_PULSE.to_string(), "300", "the highest pulse");
    assert_eq!(
        LOWEST_TEMPERATURE.to_string(),
        "-400",
        "40 degrees below zero"
    );
    assert_eq!(LAST_PACKET.to_string(), "4294967295", "the last packet");
}

#[test]
fn a_frame_begins_with_one_byte() {
    assert_eq!(
        type_name_of_val(&FRAME_START),
        "u8",
        "0xAA is never negative, and one byte holds it"
    );
}

#[test]
fn the_pulse_is_never_negative() {
    assert_eq!(
        type_name_of_val(&HIGHEST_PULSE),
        "u16",
        "300 needs more than one byte and no more than two"
    );
}

#[test]
fn a_temperature_may_be_below_zero() {
    assert_eq!(
        type_name_of_val(&LOWEST_TEMPERATURE),
        "i16",
        "-400 needs a sign, and more than one byte"
    );
}

#[test]
fn packets_are_counted_with_four_bytes() {
    assert_eq!(
        type_name_of_val(&LAST_PACKET),
        "u32",
        "a packet's number is never negative, and four bytes hold the last one"
    );
}
