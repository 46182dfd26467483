//! The slip, and the chart in the archive.

use close_the_chart::close;

fn chart(notes: &[&str]) -> Vec<String> {
    notes.iter().map(|note| String::from(*note)).collect()
}

#[test]
fn the_slip_names_the_first_and_the_last_note() {
    let mut cabinet = Vec::new();
    let ana = chart(&["admitted", "X-ray", "discharged"]);
    assert_eq!(
        close(&mut cabinet, ana),
        "admitted to discharged, 3 notes",
        "three notes"
    );
    assert_eq!(
        close(&mut cabinet, chart(&["admitted"])),
        "admitted to admitted, 1 notes",
        "one note is the first and the last"
    );
    assert_eq!(cabinet.len(), 2, "two charts in the archive");
}

#[test]
fn the_very_chart_is_archived() {
    let mut cabinet = Vec::new();
    let ana = chart(&["admitted", "discharged"]);
    let place = ana[0].as_ptr();
    close(&mut cabinet, ana);
    assert_eq!(
        cabinet[0],
        ["admitted", "discharged"],
        "the notes in the archive"
    );
    assert!(
        cabinet[0][0].as_ptr() == place,
        "the note itself, not a copy of it"
    );
}

#[test]
fn an_empty_chart_is_archived_too() {
    let mut cabinet = Vec::new();
    assert_eq!(
        close(&mut cabinet, Vec::new()),
        "empty, 0 notes",
        "the slip"
    );
    assert_eq!(cabinet.len(), 1, "the archive");
}
