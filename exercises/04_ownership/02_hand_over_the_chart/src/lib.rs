//! The night shift: the nurse notes the chart's headline, writes one entry, notes
//! the headline again, and hands the chart over to the day shift.
//!
//! Your Python instinct: `headline(chart)` shows the function an object, and the
//! caller still has it afterwards. In Rust a parameter of type `Chart` is a new
//! owner: the call *moves* the chart into the function, and it is dropped there
//! unless the function hands it back.
//!
//! Your task: make `night_shift` compile. Decide for each of the two functions
//! above it what it needs: only to look at the chart, or to own it for a while
//! and give it back. You may change their signatures, not that of `night_shift`.
//! There is one chart per patient, so no `.clone()`, and no `.to_vec()`, which is
//! another word for the clone of a list.
//!
//! Done when: both headlines are right, and the chart that comes out of the night
//! is the one that went in, with one entry more.

/// The chart at the foot of a patient's bed.
#[derive(Debug)]
pub struct Chart {
    /// Whose chart it is.
    pub patient: String,
    /// What was written in it, oldest first.
    pub entries: Vec<String>,
}

/// What the headline of a chart says.
fn headline(chart: Chart) -> String {
    format!("{}, entries: {}", chart.patient, chart.entries.len())
}

/// The chart with one entry more.
fn with_entry(chart: Chart, entry: &str) -> Chart {
    let mut chart = chart;
    chart.entries.push(String::from(entry));
    chart
}

/// Writes `entry` in the chart. Returns the headline before, the headline
/// after, and the chart.
pub fn night_shift(chart: Chart, entry: &str) -> (String, String, Chart) {
    let before = headline(chart);
    with_entry(chart, entry);
    let after = headline(chart);
    (before, after, chart)
}
