//! The three tables.

use ward_census::{names_per_ward, newest_per_ward, patients_per_ward};

const LINES: [&str; 6] = [
    "cardiology: Ana",
    "surgery: Bo",
    "cardiology: Chen",
    "no ward in this line",
    "cardiology: Dana",
    "surgery: Eli",
];

#[test]
fn patients_are_counted() {
    let counts = patients_per_ward(&LINES);
    assert_eq!(
        counts.get("cardiology"),
        Some(&3),
        "three lines of cardiology"
    );
    assert_eq!(counts.get("surgery"), Some(&2), "two lines of surgery");
    assert_eq!(counts.len(), 2, "a line without a ward is left out");
}

#[test]
fn names_are_grouped_in_order() {
    let names = names_per_ward(&LINES);
    assert_eq!(names["cardiology"], ["Ana", "Chen", "Dana"], "cardiology");
    assert_eq!(names["surgery"], ["Bo", "Eli"], "surgery");
}

#[test]
fn the_last_line_of_a_ward_wins() {
    let newest = newest_per_ward(&LINES);
    assert_eq!(newest["cardiology"], "Dana", "cardiology");
    assert_eq!(newest["surgery"], "Eli", "surgery");
}

#[test]
fn an_empty_register_gives_empty_tables() {
    assert!(patients_per_ward(&[]).is_empty(), "no counts");
    assert!(names_per_ward(&[]).is_empty(), "no names");
    assert!(newest_per_ward(&[]).is_empty(), "no newest names");
}
