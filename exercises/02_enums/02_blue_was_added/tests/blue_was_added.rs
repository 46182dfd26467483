//! Blue patients, and that nothing changed for the others.

use blue_was_added::{Colour, room, slip, waits_here};

#[test]
fn blue_goes_to_the_family_doctor() {
    assert_eq!(room(&Colour::Blue), "family doctor", "where blue is sent");
    assert_eq!(
        slip("Ana", &Colour::Blue),
        "Ana: please see your doctor",
        "the slip for blue"
    );
}

#[test]
fn blue_does_not_wait_here() {
    assert!(
        !waits_here(&Colour::Blue),
        "a blue patient must not be counted among those who wait"
    );
}

#[test]
fn the_other_colours_are_as_they_were() {
    assert_eq!(room(&Colour::Red), "shock room", "where red is sent");
    assert_eq!(room(&Colour::Yellow), "treatment room", "yellow");
    assert_eq!(room(&Colour::Green), "waiting room", "green");
    assert_eq!(slip("Bo", &Colour::Red), "Bo: urgent", "slip for red");
    for colour in [Colour::Yellow, Colour::Green] {
        assert_eq!(slip("Bo", &colour), "Bo: please wait", "{colour:?}");
        assert!(waits_here(&colour), "{colour:?} waits");
    }
    assert!(!waits_here(&Colour::Red), "red does not wait");
}
