//! wrong: two `let` in the place of the `mut`, but in the other order; on some days more is taken than there was in the morning, and a `u32` has nothing below 0.
//~ expect: panics

/// The label for the shelf: pieces in the morning, plus delivered, minus taken.
pub fn label(pieces: u32, delivered: u32, taken: u32) -> String {
    let pieces = pieces - taken;
    let pieces = pieces + delivered;
    let label = format!("{pieces} pieces");
    let label = format!("{label}, {} full boxes", pieces / 100);
    label
}
