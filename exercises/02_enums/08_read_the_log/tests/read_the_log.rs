//! Lines that fit, and lines that do not.

use read_the_log::{notes, since_the_hand_over, time_of};

#[test]
fn a_line_begins_with_its_time() {
    assert_eq!(time_of("09:14 bed 3 free"), "09:14");
    assert_eq!(time_of("09:20 note: slept well"), "09:20");
}

#[test]
fn a_line_without_a_blank_has_no_time() {
    assert_eq!(time_of("lunch"), "no time");
    assert_eq!(time_of(""), "no time", "not even the empty line stops us");
}

#[test]
fn lines_that_are_no_notes_are_skipped() {
    let lines = [
        "09:14 bed 3 free",
        "09:20 note: slept well",
        "lunch",
        "13:05 note: fever 38.4",
    ];
    assert_eq!(
        notes(&lines),
        ["slept well", "fever 38.4"],
        "both notes, also the one behind a line that is none"
    );
    assert_eq!(notes(&["lunch"]), [""; 0], "no notes at all");
}

#[test]
fn the_newest_is_read_first() {
    let lines = vec!["night quiet", "handed over", "bed 3 free", "lunch"];
    assert_eq!(
        since_the_hand_over(lines),
        ["lunch", "bed 3 free"],
        "the lines behind the hand-over, newest first"
    );
}

#[test]
fn without_a_hand_over_everything_is_read() {
    assert_eq!(since_the_hand_over(vec!["bed 3 free"]), ["bed 3 free"]);
    assert_eq!(since_the_hand_over(vec![]), [""; 0], "an empty log");
    assert_eq!(
        since_the_hand_over(vec!["lunch", "handed over"]),
        [""; 0],
        "nothing has happened since"
    );
}
