//! Lines that outlive the cursor.

use log_cursor::{Cursor, first_two, last_word};

const LOG: &str = "09:14 admitted\n09:20 X-ray\n\n10:05 fever again\n";

#[test]
fn lines_come_one_after_the_other() {
    let mut cursor = Cursor::new(LOG);
    let mut lines = Vec::new();
    while let Some(line) = cursor.next_line() {
        lines.push(line);
    }
    assert_eq!(
        lines,
        ["09:14 admitted", "09:20 X-ray", "", "10:05 fever again"],
        "an empty line in the middle is a line"
    );
    assert_eq!(Cursor::new("").next_line(), None, "an empty log");
}

#[test]
fn two_lines_are_kept_at_once() {
    assert_eq!(
        first_two(LOG),
        Some(("09:14 admitted", "09:20 X-ray")),
        "two lines"
    );
    assert_eq!(first_two("one line"), None, "only one line");
}

#[test]
fn a_line_outlives_its_cursor() {
    assert_eq!(last_word(LOG, "10:05"), Some("again"), "the last word");
    assert_eq!(last_word(LOG, "11:00"), None, "no such line");
    let log = String::from(LOG);
    let line = Cursor::new(&log).next_line();
    assert!(
        line.map(str::as_ptr) == Some(log.as_ptr()),
        "a part of the log itself"
    );
}
