//! wrong: both loops only look, so each alarm has to be copied for the board, and the originals are dropped unused.
//~ expect: tests fail

/// The headline of the board, and the alarms on it.
pub fn alarm_board(lines: Vec<String>) -> (String, Vec<String>) {
    let mut alarms = 0;
    for line in &lines {
        if line.starts_with("ALARM") {
            alarms += 1;
        }
    }
    let headline = format!("{alarms} alarms in {} lines", lines.len());

    let mut shown = Vec::new();
    for line in &lines {
        if line.starts_with("ALARM") {
            shown.push(line.to_string());
        }
    }
    (headline, shown)
}
