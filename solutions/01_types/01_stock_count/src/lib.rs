//! The count changes, so its name says `mut`. A parameter is a name like any other:
//! `mut pieces` says that this function changes *its own* number; the caller sees
//! nothing of it, since a number that is handed over is copied.
//!
//! The label is made in two stages, and the second `let` hides the first. After it
//! there is one `label`, and no line below can change it.
//!
//! For the count there is another good form without any `mut`:
//! `let pieces = pieces + delivered - taken;`. It is shorter, and the better one
//! when there are no steps in between that somebody wants to read.

/// The label for the shelf: pieces in the morning, plus delivered, minus taken.
pub fn label(mut pieces: u32, delivered: u32, taken: u32) -> String {
    pieces += delivered;
    pieces -= taken;
    let label = format!("{pieces} pieces");
    format!("{label}, {} full boxes", pieces / 100)
}
