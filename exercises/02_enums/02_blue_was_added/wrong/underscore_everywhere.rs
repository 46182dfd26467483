//! wrong: `_` makes the compiler silent, and blue is treated like green.
//~ expect: tests fail

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
        _ => String::from("waiting room"),
    }
}

/// What stands on the slip that the patient is given.
pub fn slip(name: &str, colour: &Colour) -> String {
    match colour {
        Colour::Red => format!("{name}: urgent"),
        _ => format!("{name}: please wait"),
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
