//! The log file of the ward's alarm system: first count the alarms, then put the
//! lines that are alarms on the board.
//!
//! Your Python instinct: a list can be looped over as often as you like. In Rust
//! `for line in lines` *moves* the list into the loop: each line is handed out,
//! and after the loop there is no list any more.
//!
//! Your task: make `alarm_board` compile, and let the board show the alarms under
//! a headline with their number. The board must receive the lines themselves, and
//! counting needs no second ones: a log can be huge. So whatever copies a line or
//! a list by its name is not accepted: `.clone()`, `.cloned()`, `.to_vec()`,
//! `.to_string()`, `.to_owned()` and `String::from`.
//!
//! Done when: the headline counts the alarms, the alarms stand on the board in
//! the order of the log, and they are the texts that came in.

/// The headline of the board, and the alarms on it.
pub fn alarm_board(lines: Vec<String>) -> (String, Vec<String>) {
    let mut alarms = 0;
    for line in lines {
        if line.starts_with("ALARM") {
            alarms += 1;
        }
    }
    let headline = format!("{alarms} alarms in {} lines", lines.len());

    let mut shown = Vec::new();
    for line in lines {
        if line.starts_with("ALARM") {
            shown.push(line);
        }
    }
    (headline, shown)
}
