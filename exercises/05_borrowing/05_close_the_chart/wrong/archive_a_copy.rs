//! wrong: a copy goes into the archive, and the chart itself ends here.
//~ expect: tests fail

/// Takes a closed chart into the archive; gives the number of its notes.
pub fn archive(archive: &mut Vec<Vec<String>>, chart: Vec<String>) -> usize {
    let notes = chart.len();
    archive.push(chart);
    notes
}

/// Archives the chart and writes the slip; an empty chart is `empty, 0 notes`.
pub fn close(cabinet: &mut Vec<Vec<String>>, chart: Vec<String>) -> String {
    let (Some(first), Some(last)) = (chart.first(), chart.last()) else {
        return format!("empty, {} notes", archive(cabinet, chart.clone()));
    };
    let notes = archive(cabinet, chart.clone());
    format!("{first} to {last}, {notes} notes")
}
