//! The compiler named two of the three functions. The third had `_ => true`, which
//! was right for yellow and green, and became wrong for blue without a word. Naming
//! the variants costs one line, and the next colour will be on the compiler's list
//! in all three.
//!
//! `!matches!(colour, Colour::Red | Colour::Blue)` would be shorter for
//! `waits_here`, and it would be silent about the next colour again.

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
        Colour::Blue => String::from("family doctor"),
    }
}

/// What stands on the slip that the patient is given.
pub fn slip(name: &str, colour: &Colour) -> String {
    match colour {
        Colour::Red => format!("{name}: urgent"),
        Colour::Yellow | Colour::Green => format!("{name}: please wait"),
        Colour::Blue => format!("{name}: please see your doctor"),
    }
}

/// Does the patient sit down in this hospital and wait?
pub fn waits_here(colour: &Colour) -> bool {
    match colour {
        Colour::Red => false,
        Colour::Yellow | Colour::Green => true,
        Colour::Blue => false,
    }
}
