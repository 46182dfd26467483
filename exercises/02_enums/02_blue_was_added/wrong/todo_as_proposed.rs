//! wrong: `todo!()` is where the compiler puts the question, not an answer: the first blue patient stops the program.
//~ expect: panics

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
        Colour::Blue => todo!(),
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
