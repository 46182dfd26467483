//! A nurse stands at the door and gives every patient a colour. Three functions
//! need it: one chooses it, one says how long the patient may wait, and one writes
//! the line for the screen in the waiting room.
//!
//! Your Python instinct: a colour is a text, `"red"`, and whoever gets an unknown
//! one falls through to the last `else`. Here it is a type with three values. The
//! functions below compile, but they have no idea of colours yet.
//!
//! Your task:
//!
//! - `at_the_door`: whoever does not breathe well is red. Whoever breathes well but
//!   cannot walk is yellow. Everybody else is green.
//! - `minutes`: red 0, yellow 30, green 120.
//! - `on_the_screen`: for number 17, red: `17: now`. For yellow and green:
//!   `17: within 30 minutes`, `17: within 120 minutes`.
//!
//! Done when: all tests pass. (At the start the compiler warns about names nobody
//! uses yet; the warnings go when the names are used.)

/// How urgent it is.
#[derive(Debug, PartialEq)]
pub enum Colour {
    /// Now.
    Red,
    /// Soon.
    Yellow,
    /// It can wait.
    Green,
}

/// The colour for what the nurse at the door sees.
pub fn at_the_door(breathes_well: bool, can_walk: bool) -> Colour {
    Colour::Green
}

/// How many minutes a patient with this colour may wait.
pub fn minutes(colour: &Colour) -> u32 {
    120
}

/// The line on the screen in the waiting room.
pub fn on_the_screen(number: u32, colour: &Colour) -> String {
    format!("{number}: ?")
}
