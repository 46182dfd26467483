//! wrong: `count` asks for the pen, so two people cannot look at once.
//~ expect: E0308

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
pub fn count(chart: &mut Chart) -> usize {
    chart.notes.len()
}

/// A visit leaves two notes, and says how many there are now.
pub fn visit(chart: &mut Chart, doctor: &str) -> String {
    add(chart, "visit");
    add(chart, doctor);
    format!("{} notes", count(chart))
}
