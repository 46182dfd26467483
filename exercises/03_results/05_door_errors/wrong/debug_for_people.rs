//! wrong: shows the form for programmers, `WrongCard("Ana")`, to visitors.
//~ expect: E0277

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
    format!("closed: {error:?}")
}
