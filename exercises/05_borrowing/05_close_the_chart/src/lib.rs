//! When a patient leaves, the chart goes into the archive, and a slip says what it began
//! and ended with, and how many notes were archived.
//!
//! Your Python instinct: `first` and `last` are labels on two strings, which live on
//! wherever the list goes. In Rust they are looks at places inside the chart, and the
//! chart is about to get another owner.
//!
//! Your task: make `close` compile. The chart itself goes into the archive: neither the
//! chart nor its notes are copied first.
//!
//! Done when: the slip is right for long and for short charts, and the archive holds the
//! very chart that came in.

/// Takes a closed chart into the archive; gives the number of its notes.
pub fn archive(archive: &mut Vec<Vec<String>>, chart: Vec<String>) -> usize {
    let notes = chart.len();
    archive.push(chart);
    notes
}

/// Archives the chart and writes the slip; an empty chart is `empty, 0 notes`.
pub fn close(cabinet: &mut Vec<Vec<String>>, chart: Vec<String>) -> String {
    let (Some(first), Some(last)) = (chart.first(), chart.last()) else {
        return format!("empty, {} notes", archive(cabinet, chart));
    };
    let notes = archive(cabinet, chart);
    format!("{first} to {last}, {notes} notes")
}
