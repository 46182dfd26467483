//! `headline` only looks, so it borrows: `&Chart` in the signature, `&chart` at
//! the call. `with_entry` owns the chart while it writes and hands it back, and
//! `let chart = with_entry(chart, entry);` catches it under the same name.
//!
//! An alternative for `headline` is to hand the chart back as well and return
//! `(String, Chart)`. It works, but it makes every caller carry the chart through
//! only to read it; a borrow says "I give it back" in one character.
//!
//! `with_entry` could also take `&mut Chart` and return nothing. The chapter on
//! borrowing prefers that form. Taking and returning the owner is better where
//! calls are chained, or where the result is a different type.

/// The chart at the foot of a patient's bed.
#[derive(Debug)]
pub struct Chart {
    /// Whose chart it is.
    pub patient: String,
    /// What was written in it, oldest first.
    pub entries: Vec<String>,
}

/// What the headline of a chart says.
fn headline(chart: &Chart) -> String {
    format!("{}, entries: {}", chart.patient, chart.entries.len())
}

/// The chart with one entry more.
fn with_entry(mut chart: Chart, entry: &str) -> Chart {
    chart.entries.push(String::from(entry));
    chart
}

/// Writes `entry` in the chart. Returns the headline before, the headline
/// after, and the chart.
pub fn night_shift(chart: Chart, entry: &str) -> (String, String, Chart) {
    let before = headline(&chart);
    let chart = with_entry(chart, entry);
    let after = headline(&chart);
    (before, after, chart)
}
