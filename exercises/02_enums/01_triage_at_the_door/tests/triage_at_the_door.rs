//! Patients at the door, and what the screen says.

use triage_at_the_door::{Colour, at_the_door, minutes, on_the_screen};

#[test]
fn the_breath_comes_first() {
    assert_eq!(
        at_the_door(false, false),
        Colour::Red,
        "does not breathe well, cannot walk"
    );
    assert_eq!(
        at_the_door(false, true),
        Colour::Red,
        "does not breathe well, though able to walk"
    );
}

#[test]
fn whoever_cannot_walk_is_yellow() {
    assert_eq!(
        at_the_door(true, false),
        Colour::Yellow,
        "breathes well, cannot walk"
    );
    assert_eq!(
        at_the_door(true, true),
        Colour::Green,
        "breathes well and walks"
    );
}

#[test]
fn every_colour_has_its_time() {
    assert_eq!(minutes(&Colour::Red), 0, "red does not wait");
    assert_eq!(minutes(&Colour::Yellow), 30, "yellow waits half an hour");
    assert_eq!(minutes(&Colour::Green), 120, "green waits two hours");
}

#[test]
fn the_screen_says_when() {
    assert_eq!(on_the_screen(17, &Colour::Red), "17: now");
    assert_eq!(on_the_screen(8, &Colour::Yellow), "8: within 30 minutes");
    assert_eq!(on_the_screen(23, &Colour::Green), "23: within 120 minutes");
}
