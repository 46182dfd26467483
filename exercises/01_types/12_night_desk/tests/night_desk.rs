//! A night at the desk.

use night_desk::{Desk, Reading};

/// A desk that has taken down these lines.
fn desk(lines: &[&str]) -> Desk {
    let mut desk = Desk::open();
    for line in lines {
        desk.note(line);
    }
    desk
}

fn reading(patient: &str, temperature: f64) -> Reading {
    Reading {
        minutes: 0,
        patient: String::from(patient),
        temperature,
    }
}

#[test]
fn a_line_in_the_evening_becomes_a_reading() {
    let mut desk = Desk::open();
    assert!(desk.note("22:15 Zoë 38.4"), "the line is understood");
    let readings = desk.readings();
    assert_eq!(readings.len(), 1, "one line, one reading");
    assert_eq!(readings[0].minutes, 135, "22:15 is 135 minutes after 20:00");
    assert_eq!(readings[0].patient, "Zoë", "the second word is the name");
    assert_eq!(readings[0].temperature, 38.4, "the third is the number");
}

#[test]
fn the_night_goes_on_after_midnight() {
    let desk = desk(&["20:00 Ana 36.6", "00:30 Ana 36.9", "19:59 Ana 37.0"]);
    let minutes: Vec<i32> = desk.readings().iter().map(|one| one.minutes).collect();
    assert_eq!(
        minutes,
        [0, 270, 1439],
        "minutes since 20:00 are counted across midnight and are never negative"
    );
}

#[test]
fn a_line_that_is_no_reading_is_left_out() {
    let mut desk = Desk::open();
    for line in [
        "",
        "22:15",
        "22:15 Zoë",
        "2215 Zoë 38.4",
        "22:15:30 Zoë 38.4",
        "22:15 Zoë 38.4 again",
        "late Zoë 38.4",
        "22:xx Zoë 38.4",
        "22:15 Zoë warm",
        "22:15 Zoë nan",
        "24:00 Zoë 38.4",
        "22:60 Zoë 38.4",
        "-1:30 Zoë 38.4",
        "99999999:15 Zoë 38.4",
    ] {
        assert!(!desk.note(line), "`{line}` is no reading");
    }
    assert!(
        desk.readings().is_empty(),
        "what is no reading must not be kept"
    );
    assert!(
        desk.note("22:15 Zoë 38.4"),
        "and the next good line is understood"
    );
}

#[test]
fn without_readings_there_is_no_highest() {
    assert_eq!(Desk::open().highest(), None, "nothing was measured");
    let warm = desk(&["22:15 Zoë 38.4", "22:20 Ana 36.6", "22:30 Bo 39.1"]);
    assert_eq!(warm.highest(), Some(39.1), "Bo's is the highest");
    let cold = desk(&["22:15 Freezer -18.5", "22:20 Freezer -20.0"]);
    assert_eq!(
        cold.highest(),
        Some(-18.5),
        "the highest of two below zero is below zero"
    );
}

#[test]
fn columns_stand_whatever_the_name() {
    assert_eq!(Desk::line(&reading("Ana", 36.6)), "Ana..... 36.6", "Ana");
    assert_eq!(
        Desk::line(&reading("Zoë", 38.44)),
        "Zoë..... 38.4",
        "Zoë has three characters as well, so five points follow"
    );
    assert_eq!(
        Desk::line(&reading("Maximilian", 37.0)),
        "Maximilian 37.0",
        "a longer name stays whole"
    );
}

#[test]
fn counts_are_sorted_by_name() {
    let desk = desk(&[
        "22:00 Mia 36.6",
        "22:05 Ana 36.7",
        "22:10 Zoë 38.4",
        "22:15 Bo 37.0",
        "22:20 Ana 36.8",
        "22:25 Kim 36.5",
        "22:30 Eli 36.4",
        "22:35 Noor 36.9",
        "22:40 Jan 37.1",
    ]);
    assert_eq!(
        desk.counts(),
        [
            "Ana 2", "Bo 1", "Eli 1", "Jan 1", "Kim 1", "Mia 1", "Noor 1", "Zoë 1"
        ],
        "sorted by name, in every run"
    );
    assert!(
        Desk::open().counts().is_empty(),
        "nobody was measured, so nobody is listed"
    );
}
