//! Entries, logs, reports.

use std::error::Error;

use night_log::{Entry, EntryError, LogError, entry, read, report};

fn text(words: &str) -> String {
    String::from(words)
}

#[test]
fn an_entry_is_read() {
    assert_eq!(entry("3;64"), Ok(Entry { bed: 3, pulse: 64 }), "`3;64`");
    assert_eq!(
        entry(" 12 ; 80 "),
        Ok(Entry { bed: 12, pulse: 80 }),
        "spaces around the parts do not matter"
    );
}

#[test]
fn each_failure_of_an_entry_has_its_variant() {
    assert_eq!(entry("3"), Err(EntryError::NoPulse), "no semicolon");
    assert_eq!(entry(""), Err(EntryError::NoPulse), "an empty line");
    assert_eq!(
        entry("three;64"),
        Err(EntryError::Bed(text("three"))),
        "`three;64`"
    );
    assert_eq!(
        entry("3;fast"),
        Err(EntryError::Pulse(text("fast"))),
        "`3;fast`"
    );
    assert_eq!(entry("3;"), Err(EntryError::Pulse(text(""))), "`3;`");
    assert_eq!(
        entry("x;y"),
        Err(EntryError::Bed(text("x"))),
        "of two failures the first in the enum is given"
    );
}

#[test]
fn the_errors_have_words() {
    assert_eq!(EntryError::NoPulse.to_string(), "the pulse is missing");
    assert_eq!(EntryError::Bed(text("x")).to_string(), "`x` is no bed");
    assert_eq!(EntryError::Pulse(text("y")).to_string(), "`y` is no pulse");
    assert_eq!(LogError::Empty.to_string(), "the log is empty");
}

#[test]
fn the_error_of_the_log_keeps_its_cause() {
    let error = LogError::Line {
        number: 2,
        cause: EntryError::NoPulse,
    };
    assert_eq!(
        error.to_string(),
        "line 2 is wrong",
        "the words of the log's error"
    );
    let cause = error.source().map(|cause| cause.to_string());
    assert_eq!(cause, Some(text("the pulse is missing")), "its source");
    assert!(
        LogError::Empty.source().is_none(),
        "an empty log has no cause"
    );
}

#[test]
fn a_log_is_read_up_to_the_first_mistake() {
    assert_eq!(
        read("3;64\n5;48"),
        Ok(vec![
            Entry { bed: 3, pulse: 64 },
            Entry { bed: 5, pulse: 48 }
        ]),
        "two good lines"
    );
    assert_eq!(
        read("3;64\n5\nx;1"),
        Err(LogError::Line {
            number: 2,
            cause: EntryError::NoPulse
        }),
        "lines 2 and 3 are wrong"
    );
    assert_eq!(read(""), Err(LogError::Empty), "no line at all");
}

#[test]
fn the_report_tells_the_lowest_pulse() {
    assert_eq!(report("3;64\n5;48\n3;70"), "entries: 3, lowest pulse: 48");
    assert_eq!(
        report("3;64"),
        "entries: 1, lowest pulse: 64",
        "a log of one line"
    );
}

#[test]
fn the_report_names_the_mistake() {
    assert_eq!(
        report("3;64\n5;fast\n"),
        "line 2 is wrong: `fast` is no pulse"
    );
    assert_eq!(report("3;-64"), "line 1 is wrong: `-64` is no pulse");
    assert_eq!(report(""), "the log is empty");
}
