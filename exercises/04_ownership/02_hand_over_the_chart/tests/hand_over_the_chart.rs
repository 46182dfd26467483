//! What the day shift expects to find.

use hand_over_the_chart::{Chart, night_shift};

fn chart_of_ana() -> Chart {
    Chart {
        patient: String::from("Ana"),
        entries: vec![String::from("18:00 soup")],
    }
}

#[test]
fn the_headlines_count_the_entries_before_and_after() {
    let (before, after, _) = night_shift(chart_of_ana(), "22:00 asleep");
    assert_eq!(before, "Ana, entries: 1", "the headline before the entry");
    assert_eq!(
        after, "Ana, entries: 2",
        "the headline after the entry must count it"
    );
}

#[test]
fn the_chart_comes_back_with_the_entry() {
    let (_, _, chart) = night_shift(chart_of_ana(), "22:00 asleep");
    assert_eq!(
        chart.entries,
        ["18:00 soup", "22:00 asleep"],
        "the chart keeps its entries and has the new one at the end"
    );
}

#[test]
fn it_is_the_chart_that_went_in() {
    let chart = chart_of_ana();
    let name = chart.patient.as_ptr();
    let first_entry = chart.entries[0].as_ptr();
    let (_, _, chart) = night_shift(chart, "03:00 asleep");
    assert!(
        chart.patient.as_ptr() == name && chart.entries[0].as_ptr() == first_entry,
        "the day shift must receive the chart itself, not one copied from it"
    );
}
