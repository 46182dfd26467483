//! wrong: every line of the log is copied only to be counted, although the loop could look at it where it is.
//~ expect: not accepted

/// The headline of the board, and the alarms on it.
pub fn alarm_board(lines: Vec<String>) -> (String, Vec<String>) {
    let mut alarms = 0;
    for line in &lines {
        let line = line.to_string();
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
