//! What stands on the board, for a log of five lines.

use count_then_list::alarm_board;

fn log() -> Vec<String> {
    vec![
        String::from("ok    ward 3 door"),
        String::from("ALARM ward 5 oxygen"),
        String::from("ok    ward 4 lift"),
        String::from("ALARM ward 3 call button"),
        String::from("note  end of shift, no ALARM"),
    ]
}

#[test]
fn the_headline_counts_the_alarms() {
    let (headline, _) = alarm_board(log());
    assert_eq!(
        headline, "2 alarms in 5 lines",
        "the headline of five lines"
    );
    let (headline, _) = alarm_board(Vec::new());
    assert_eq!(
        headline, "0 alarms in 0 lines",
        "the headline of an empty log"
    );
}

#[test]
fn the_board_shows_the_alarms_in_order() {
    let (_, shown) = alarm_board(log());
    assert_eq!(
        shown,
        ["ALARM ward 5 oxygen", "ALARM ward 3 call button"],
        "only lines that start with ALARM, in the order of the log"
    );
}

#[test]
fn the_lines_on_the_board_are_the_ones_from_the_log() {
    let lines = log();
    let (first, second) = (lines[1].as_ptr(), lines[3].as_ptr());
    let (_, shown) = alarm_board(lines);
    assert!(
        shown.len() == 2 && shown[0].as_ptr() == first && shown[1].as_ptr() == second,
        "the board must receive the lines themselves, not copies of them"
    );
}
