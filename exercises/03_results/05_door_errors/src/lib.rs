//! A screen beside the ward's door shows why it stays shut.
//!
//! Your Python instinct: every object can be printed. An exception without `__str__`
//! shows its arguments, `Ana` or `14` alone, and nobody misses the words until a
//! visitor stands before it. In Rust `{error}` needs words that somebody wrote, and
//! this enum has none, so the screen does not compile.
//!
//! Your task: give `DoorError` its words, and make it an error for everybody else
//! too: it must have `Display` and `Error`. The words are
//!
//! - `the lock has no power`
//! - `the card of Ana opens other doors`, with the name on the card
//! - `visitors may come at 14:00`, with the hour
//!
//! Done when: the screen shows the words, and functions that take any error take
//! this one.

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

/// What the screen beside the door shows.
pub fn screen(error: &DoorError) -> String {
    format!("closed: {error}")
}
