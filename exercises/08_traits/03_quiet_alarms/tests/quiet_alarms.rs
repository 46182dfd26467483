//! Alarms of three kinds, and one that the tests bring along.

use quiet_alarms::{Alarm, BedAlarm, DoorAlarm, FireAlarm};

/// A fridge for medicine: it has a place and a level, and nothing else to say.
struct Fridge {
    degrees: u32,
}

impl Alarm for Fridge {
    fn place(&self) -> String {
        "fridge".to_string()
    }

    fn level(&self) -> u32 {
        self.degrees.saturating_sub(4)
    }
}

#[test]
fn a_new_kind_needs_place_and_level_only() {
    assert_eq!(Fridge { degrees: 4 }.line(), "fridge: level 0", "cold");
    assert_eq!(Fridge { degrees: 8 }.line(), "fridge: level 4!", "warm");
}

#[test]
fn beds_are_urgent_from_level_four_on() {
    assert_eq!(BedAlarm { bed: 3, level: 3 }.line(), "bed 3: level 3");
    assert_eq!(BedAlarm { bed: 3, level: 4 }.line(), "bed 3: level 4!");
}

#[test]
fn doors_have_their_mark_too() {
    let door = |minutes| DoorAlarm {
        door: "north door".to_string(),
        minutes,
    };
    assert_eq!(door(2).line(), "north door: level 2", "two minutes");
    assert_eq!(door(9).line(), "north door: level 5!", "nine minutes");
    assert!(door(4).is_urgent(), "four minutes");
}

#[test]
fn fire_is_always_urgent() {
    assert!(FireAlarm { level: 1 }.is_urgent(), "a drill");
    assert_eq!(FireAlarm { level: 1 }.line(), "fire: level 1!", "a drill");
}
