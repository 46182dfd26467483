//! The same refusal three times, and three answers. `time_of` is over without a
//! blank, so it leaves. `notes` goes on with the next line: `if let` around the
//! push, or `let … else { continue; };`, which keeps the push where it was. The loop
//! of the third ends when `pop` gives nothing: that is `while let`.
//!
//! `lines.iter().filter_map(…)` would do for `notes` in one chain. The `for` loop is
//! easier to read aloud.

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
        if let Some((_, note)) = line.split_once("note: ") {
            notes.push(String::from(note));
        }
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
