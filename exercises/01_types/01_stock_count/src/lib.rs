//! At the end of the day the store room writes a label: how many gloves there
//! are, and how many full boxes of a hundred.
//!
//! Your Python instinct: a name can be given another value whenever you like, so
//! `pieces`, `pieces` again and `label` again are nothing to think about. In Rust
//! a name keeps its value unless its `let` (or the parameter) says `mut`.
//!
//! There are two different things here. `pieces` is one count that changes. `label`
//! has two stages, and when the second is there, nobody needs the first.
//!
//! Your task: make it compile. Let the count be a `mut`. Give the second stage
//! of the label a `let` of its own; `let mut label` is not accepted.
//!
//! Done when: the label says how many pieces there are, and how many full boxes.

/// The label for the shelf: pieces in the morning, plus delivered, minus taken.
pub fn label(pieces: u32, delivered: u32, taken: u32) -> String {
    pieces += delivered;
    pieces -= taken;
    let label = format!("{pieces} pieces");
    label = format!("{label}, {} full boxes", pieces / 100);
    label
}
