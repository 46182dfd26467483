//! wrong: the day shift receives a chart that was copied out by hand; the one that went into the night was dropped.
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
fn with_entry(chart: &Chart, entry: &str) -> Chart {
    let mut entries = Vec::new();
    for line in &chart.entries {
        entries.push(line.to_string());
    }
    entries.push(String::from(entry));
    Chart {
        patient: chart.patient.to_string(),
        entries,
    }
}

/// Writes `entry` in the chart. Returns the headline before, the headline
/// after, and the chart.
pub fn night_shift(chart: Chart, entry: &str) -> (String, String, Chart) {
    let before = headline(&chart);
    let chart = with_entry(&chart, entry);
    let after = headline(&chart);
    (before, after, chart)
}
