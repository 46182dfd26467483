//! wrong: it compiles, but the result of `with_entry` goes to another name and the headline is taken before the entry.
//~ expect: tests fail

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
fn with_entry(chart: Chart, entry: &str) -> Chart {
    let mut chart = chart;
    chart.entries.push(String::from(entry));
    chart
}

/// Writes `entry` in the chart. Returns the headline before, the headline
/// after, and the chart.
pub fn night_shift(chart: Chart, entry: &str) -> (String, String, Chart) {
    let before = headline(&chart);
    let after = headline(&chart);
    let written = with_entry(chart, entry);
    (before, after, written)
}
