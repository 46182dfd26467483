//! wrong: an empty chart is not archived.
//~ expect: tests fail

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
        _ => return "empty, 0 notes".to_string(),
    };
    let notes = archive(cabinet, chart);
    format!("{range}, {notes} notes")
}
