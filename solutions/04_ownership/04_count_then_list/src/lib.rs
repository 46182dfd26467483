//! The counting loop only looks, so it goes over `&lines` and the list stays. The
//! listing loop is the last to need the lines, so it takes the list apart, and
//! `shown.push(line)` moves each alarm to the board without copying a letter.
//!
//! One loop is enough too: remember `lines.len()` first, then move the alarms
//! out and count what was collected. That is the better form when the list is
//! long and the loop is hot; two loops are clearer when they do different things.
//!
//! Iterators say it shorter (`lines.into_iter().filter(…).collect()`); a later
//! chapter has them. The question stays the same: does this pass look, or take?

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
    for line in lines {
        if line.starts_with("ALARM") {
            shown.push(line);
        }
    }
    (headline, shown)
}
