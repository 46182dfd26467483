//! The chart that was lent holds the notes afterwards.

use note_in_the_chart::{Chart, add, count, visit};

#[test]
fn a_visit_leaves_two_notes() {
    let mut chart = Chart { notes: Vec::new() };
    add(&mut chart, "admitted");
    let words = visit(&mut chart, "Dr. Okoye");
    assert_eq!(words, "3 notes", "what `visit` says");
    assert_eq!(
        chart.notes,
        ["admitted", "visit", "Dr. Okoye"],
        "the notes in the chart that was lent"
    );
}

#[test]
fn counting_needs_no_pen() {
    let chart = Chart {
        notes: vec![String::from("admitted")],
    };
    let look = &chart;
    assert_eq!(count(look) + count(&chart), 2, "two looks at one note");
}
