//! `add` and `visit` take `&mut Chart`, `count` keeps `&Chart`. Inside `visit` the name `chart` is the pen;
//! each call lends it on and gets it back. `count(chart)` there makes a look out of a pen, which is always
//! possible.
//!
//! Methods would say the same: `fn add(&mut self, …)`, `fn count(&self)`.

/// The notes of one patient, oldest first.
#[derive(Debug, PartialEq)]
pub struct Chart {
    /// The notes.
    pub notes: Vec<String>,
}

/// Writes a note at the end of the chart.
pub fn add(chart: &mut Chart, note: &str) {
    chart.notes.push(note.to_string());
}

/// The number of notes.
pub fn count(chart: &Chart) -> usize {
    chart.notes.len()
}

/// A visit leaves two notes, and says how many there are now.
pub fn visit(chart: &mut Chart, doctor: &str) -> String {
    add(chart, "visit");
    add(chart, doctor);
    format!("{} notes", count(chart))
}
