//! wrong: lines that are no notes become empty notes.
//~ expect: tests fail

/// The time at the start of a line, or `no time` where the line has none.
pub fn time_of(line: &str) -> String {
    let Some((time, _)) = line.split_once(' ') else {
        return String::from("no time");
    };
    String::from(time)
}

/// What stands behind `note: ` in the lines that have it.
pub fn notes(lines: &[&str]) -> Vec<String> {
    let mut notes = Vec::new();
    for line in lines {
        let (_, note) = line.split_once("note: ").unwrap_or(("", ""));
        notes.push(String::from(note));
    }
    notes
}

/// Takes the lines from the end, as they are read aloud: the newest first, until
/// none is left or one says `handed over`. That one is not read.
pub fn since_the_hand_over(lines: Vec<&str>) -> Vec<String> {
    let mut lines = lines;
    let mut newest_first = Vec::new();
    while let Some(line) = lines.pop() {
        if line == "handed over" {
            break;
        }
        newest_first.push(String::from(line));
    }
    newest_first
}
