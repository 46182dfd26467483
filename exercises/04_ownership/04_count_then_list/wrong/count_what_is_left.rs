//! wrong: the first loop keeps only the alarms, so the headline counts the lines of the board instead of the log.
//~ expect: tests fail

/// The headline of the board, and the alarms on it.
pub fn alarm_board(lines: Vec<String>) -> (String, Vec<String>) {
    let mut shown = Vec::new();
    for line in lines {
        if line.starts_with("ALARM") {
            shown.push(line);
        }
    }
    let headline = format!("{} alarms in {} lines", shown.len(), shown.len());
    (headline, shown)
}
