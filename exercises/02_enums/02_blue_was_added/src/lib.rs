//! The hospital has a new colour, blue, for people whom the family doctor can help.
//! Somebody added it to the enum and went home. Three functions below were written
//! before.
//!
//! Your Python instinct: search the project for `Colour.` and hope that you find
//! every place. A Python `match` without a fitting `case` does nothing, and says
//! nothing. Here the compiler names the places where a decision is missing. All but
//! one: it cannot know that an answer which is there was not meant for blue.
//!
//! Your task, for blue patients:
//!
//! - `room` says `family doctor`.
//! - `slip` says, for Ana, `Ana: please see your doctor`.
//! - they do not wait here.
//!
//! Done when: everything compiles and all three functions know about blue. The
//! other colours stay as they are.

/// How urgent it is.
#[derive(Debug)]
pub enum Colour {
    /// Now.
    Red,
    /// Soon.
    Yellow,
    /// It can wait.
    Green,
    /// Nothing for the hospital: the family doctor is the right place. New.
    Blue,
}

/// Where a patient is sent.
pub fn room(colour: &Colour) -> String {
    match colour {
        Colour::Red => String::from("shock room"),
        Colour::Yellow => String::from("treatment room"),
        Colour::Green => String::from("waiting room"),
    }
}

/// What stands on the slip that the patient is given.
pub fn slip(name: &str, colour: &Colour) -> String {
    match colour {
        Colour::Red => format!("{name}: urgent"),
        Colour::Yellow | Colour::Green => format!("{name}: please wait"),
    }
}

/// Does the patient sit down in this hospital and wait?
pub fn waits_here(colour: &Colour) -> bool {
    match colour {
        Colour::Red => false,
        _ => true,
    }
}
