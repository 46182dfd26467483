//! Each number at its end, and before it.

use pulse_counter::{beds_left, packet_after, raise_alarm};

#[test]
fn an_alarm_rises_and_stays_at_its_highest_level() {
    assert_eq!(raise_alarm(200, 55), 255, "200 and 55 are 255, which fits");
    assert_eq!(raise_alarm(200, 56), 255, "there is no level above 255");
    assert_eq!(raise_alarm(255, 255), 255, "the highest level stays");
}

#[test]
fn packets_begin_again_at_zero() {
    assert_eq!(packet_after(250, 5), 255, "255 is the last number");
    assert_eq!(packet_after(255, 1), 0, "after 255 comes 0");
    assert_eq!(packet_after(250, 10), 4, "six to the end, four more from 0");
}

#[test]
fn nobody_gets_a_bed_that_is_not_there() {
    assert_eq!(beds_left(5, 2), Some(3), "three of five are left");
    assert_eq!(
        beds_left(5, 5),
        Some(0),
        "all are taken, which is an answer"
    );
    assert_eq!(
        beds_left(5, 6),
        None,
        "the sixth bed does not exist, so there is no answer"
    );
}
