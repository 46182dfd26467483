//! wrong: the second stage got a name of its own, and the function still hands out the first.
//~ expect: tests fail

/// The label for the shelf: pieces in the morning, plus delivered, minus taken.
pub fn label(mut pieces: u32, delivered: u32, taken: u32) -> String {
    pieces += delivered;
    pieces -= taken;
    let label = format!("{pieces} pieces");
    let _with_boxes = format!("{label}, {} full boxes", pieces / 100);
    label
}
