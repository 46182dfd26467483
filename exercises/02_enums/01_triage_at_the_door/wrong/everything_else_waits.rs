//! wrong: `_` takes yellow and green together, and both get the time of green.
//~ expect: tests fail

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
    if !breathes_well {
        Colour::Red
    } else if !can_walk {
        Colour::Yellow
    } else {
        Colour::Green
    }
}

/// How many minutes a patient with this colour may wait.
pub fn minutes(colour: &Colour) -> u32 {
    match colour {
        Colour::Red => 0,
        _ => 120,
    }
}

/// The line on the screen in the waiting room.
pub fn on_the_screen(number: u32, colour: &Colour) -> String {
    match colour {
        Colour::Red => format!("{number}: now"),
        Colour::Yellow => format!("{number}: within 30 minutes"),
        Colour::Green => format!("{number}: within 120 minutes"),
    }
}
