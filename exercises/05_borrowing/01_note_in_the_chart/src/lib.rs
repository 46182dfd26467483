//! A visit of the doctor leaves two notes in a patient's chart.
//!
//! Your Python instinct: a function that gets the list may append to it, and nobody
//! has to say so. Here `add` was lent a look, and a look is not enough to write.
//!
//! Your task: hand the pen on, from the test through `visit` to `add`, and to nobody who
//! only looks. The chart stays with its owner: no function takes it, and none
//! makes a copy.
//!
//! Done when: the notes are in the very chart that was lent, and `count` can still be
//! called with a plain `&chart`.

/// The notes of one patient, oldest first.
#[derive(Debug, PartialEq)]
pub struct Chart {
    /// The notes.
    pub notes: Vec<String>,
}

/// Writes a note at the end of the chart.
pub fn add(chart: &Chart, note: &str) {
    chart.notes.push(note.to_string());
}

/// The number of notes.
pub fn count(chart: &Chart) -> usize {
    chart.notes.len()
}

/// A visit leaves two notes, and says how many there are now.
pub fn visit(chart: &Chart, doctor: &str) -> String {
    add(chart, "visit");
    add(chart, doctor);
    format!("{} notes", count(chart))
}
