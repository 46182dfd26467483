//! A flight from Oslo to Rome, and one that is still in the air.

use flight_log::{Event, landing, level_after, line, minutes_in_the_air};

fn take_off(airport: &str) -> Event {
    Event::TakeOff {
        from: String::from(airport),
    }
}

#[test]
fn a_landing_has_an_airport_and_minutes() {
    let expected = Event::Landing {
        at: String::from("Rome"),
        minutes: 185,
    };
    assert_eq!(landing("Rome", 185), expected);
}

#[test]
fn every_event_has_its_line() {
    assert_eq!(line(&take_off("Oslo")), "take-off from Oslo");
    assert_eq!(line(&Event::Level { level: 350 }), "level 350");
    assert_eq!(
        line(&landing("Rome", 185)),
        "landing at Rome after 185 minutes"
    );
}

#[test]
fn on_the_ground_the_level_is_zero() {
    assert_eq!(level_after(&take_off("Oslo")), 0, "just off the ground");
    assert_eq!(level_after(&Event::Level { level: 350 }), 350, "up there");
    assert_eq!(level_after(&landing("Rome", 185)), 0, "landed");
}

#[test]
fn only_landings_have_minutes() {
    let day = [
        take_off("Oslo"),
        Event::Level { level: 350 },
        landing("Rome", 185),
        take_off("Rome"),
        Event::Level { level: 90 },
        landing("Nice", 70),
        take_off("Nice"),
        Event::Level { level: 240 },
    ];
    assert_eq!(
        minutes_in_the_air(&day),
        255,
        "185 to Rome and 70 to Nice; the last flight has not landed"
    );
    assert_eq!(minutes_in_the_air(&[]), 0, "no flights");
}
