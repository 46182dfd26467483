//! wrong: it works, but the label is no count that changes; with `let mut` a later line could change it by accident.
//~ expect: not accepted

/// The label for the shelf: pieces in the morning, plus delivered, minus taken.
pub fn label(mut pieces: u32, delivered: u32, taken: u32) -> String {
    pieces += delivered;
    pieces -= taken;
    let mut label = format!("{pieces} pieces");
    label = format!("{label}, {} full boxes", pieces / 100);
    label
}
