//! wrong: one text for all three failures; nobody learns what to do.
//~ expect: tests fail

use std::error::Error;
use std::fmt;

/// Why a door of the ward stays shut.
#[derive(Debug)]
pub enum DoorError {
    /// The battery of the lock is empty.
    NoPower,
    /// The card opens other doors only.
    WrongCard(String),
    /// Visitors have to wait until this hour.
    TooEarly(u32),
}

impl fmt::Display for DoorError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "the lock has no power")
    }
}

impl Error for DoorError {}

/// What the screen beside the door shows.
pub fn screen(error: &DoorError) -> String {
    format!("closed: {error}")
}
