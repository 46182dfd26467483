//! The marks, at the ends of every range.

use fever_chart::{Place, Reading, mark};

fn ear(tenths: u32) -> String {
    mark(&Reading::Temperature(tenths, Place::Ear), false)
}

fn mouth(tenths: u32) -> String {
    mark(&Reading::Temperature(tenths, Place::Mouth), false)
}

fn pulse(beats: u32, asleep: bool) -> String {
    mark(&Reading::Pulse(beats), asleep)
}

#[test]
fn fever_begins_at_38_5() {
    assert_eq!(mouth(384), "no fever");
    assert_eq!(mouth(385), "fever 385");
    assert_eq!(mouth(429), "fever 429");
    assert_eq!(ear(384), "no fever", "in the ear");
    assert_eq!(ear(385), "fever 385, again in the mouth");
}

#[test]
fn a_thermometer_may_be_broken() {
    for tenths in [0, 339, 430, 999] {
        assert_eq!(mouth(tenths), "check the thermometer", "{tenths}");
        assert_eq!(ear(tenths), "check the thermometer", "{tenths}, in the ear");
    }
    assert_eq!(ear(340), "no fever", "34.0 is low, and possible");
}

#[test]
fn a_pulse_has_two_ends() {
    assert_eq!(pulse(49, false), "pulse 49, call the doctor");
    assert_eq!(pulse(50, false), "pulse fine");
    assert_eq!(pulse(120, false), "pulse fine");
    assert_eq!(pulse(121, false), "pulse 121, call the doctor");
    assert_eq!(pulse(1, false), "pulse 1, call the doctor");
}

#[test]
fn sleepers_have_a_slow_pulse() {
    assert_eq!(pulse(40, true), "slow, but asleep");
    assert_eq!(pulse(49, true), "slow, but asleep");
    assert_eq!(
        pulse(39, true),
        "pulse 39, call the doctor",
        "too slow for a sleeper as well"
    );
    assert_eq!(
        pulse(121, true),
        "pulse 121, call the doctor",
        "too fast, asleep or not"
    );
}

#[test]
fn no_pulse_is_an_alarm() {
    assert_eq!(pulse(0, false), "alarm");
    assert_eq!(pulse(0, true), "alarm", "asleep or not");
    assert_eq!(mark(&Reading::Missed, true), "come again");
}
