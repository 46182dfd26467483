//! The first half of the slip is made while the chart is still here, and it is a text of its own:
//! after it nobody looks at the chart, and the chart may leave. `chart.len()` in the same line would
//! do without the answer of `archive`.
//!
//! Copying the two notes with `clone()` compiles as well. It costs two copies where one text is enough.

/// Takes a closed chart into the archive; gives the number of its notes.
pub fn archive(archive: &mut Vec<Vec<String>>, chart: Vec<String>) -> usize {
    let notes = chart.len();
    archive.push(chart);
    notes
}

/// Archives the chart and writes the slip; an empty chart is `empty, 0 notes`.
pub fn close(cabinet: &mut Vec<Vec<String>>, chart: Vec<String>) -> String {
    let range = match (chart.first(), chart.last()) {
        (Some(first), Some(last)) => format!("{first} to {last}"),
        _ => "empty".to_string(),
    };
    let notes = archive(cabinet, chart);
    format!("{range}, {notes} notes")
}
