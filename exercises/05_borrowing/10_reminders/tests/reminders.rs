//! Reminders ring after the function that made them has ended.

use reminders::{numbered, reminder};

#[test]
fn a_reminder_rings_later_and_more_than_once() {
    let ring = reminder(String::from("Ana"), 14);
    assert_eq!(ring(), "reminder: Ana at 14:00", "the first time");
    assert_eq!(ring(), "reminder: Ana at 14:00", "the second time");
}

#[test]
fn reminders_do_not_share_their_values() {
    let rings: Vec<_> = [("Ana", 9), ("Bo", 10)]
        .into_iter()
        .map(|(name, hour)| reminder(String::from(name), hour))
        .collect();
    let words: Vec<String> = rings.iter().map(|ring| ring()).collect();
    assert_eq!(
        words,
        ["reminder: Ana at 9:00", "reminder: Bo at 10:00"],
        "two reminders made in a loop"
    );
}

#[test]
fn each_numbered_reminder_counts_for_itself() {
    let start = 0;
    let mut ana = numbered(String::from("Ana"), start);
    let mut bo = numbered(String::from("Bo"), start + 4);
    assert_eq!(ana(), "1. reminder for Ana", "Ana, the first time");
    assert_eq!(ana(), "2. reminder for Ana", "Ana, the second time");
    assert_eq!(bo(), "5. reminder for Bo", "Bo, counted from 4");
    assert_eq!(start, 0, "the caller's number is its own");
}
