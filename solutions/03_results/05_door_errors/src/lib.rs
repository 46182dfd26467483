//! `Display` holds the words for people, and matching on `self` makes the compiler ask for words
//! when a variant joins. `impl Error` is empty: none of these failures has another one as its cause.
//!
//! The crate thiserror writes the same from `#[error("…")]` beside each variant. By hand it is
//! eleven lines, and nothing to install.

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
        match self {
            DoorError::NoPower => write!(f, "the lock has no power"),
            DoorError::WrongCard(name) => write!(f, "the card of {name} opens other doors"),
            DoorError::TooEarly(hour) => write!(f, "visitors may come at {hour}:00"),
        }
    }
}

impl Error for DoorError {}

/// What the screen beside the door shows.
pub fn screen(error: &DoorError) -> String {
    format!("closed: {error}")
}
