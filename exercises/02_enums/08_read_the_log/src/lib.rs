//! Three functions read the log of a shift. Each takes something apart that may not
//! fit: a line without a blank, a line that is no note, a list that is empty.
//!
//! Your Python instinct: `time, text = line.split(" ", 1)`, and a ValueError for the
//! line that has no blank, on the night when somebody writes one. `let` with a
//! pattern that may not fit is refused instead, and you say what happens then. It is
//! something different in each of the three functions.
//!
//! Your task: make them compile, and do what their comments say. Each has a form of
//! its own that fits: `let … else`, `if let`, `while let`.
//!
//! Done when: everything compiles and the tests pass. No line stops the program.

/// The time at the start of a line, or `no time` where the line has none.
pub fn time_of(line: &str) -> String {
    let Some((time, _)) = line.split_once(' ');
    String::from(time)
}

/// What stands behind `note: ` in the lines that have it.
pub fn notes(lines: &[&str]) -> Vec<String> {
    let mut notes = Vec::new();
    for line in lines {
        let Some((_, note)) = line.split_once("note: ");
        notes.push(String::from(note));
    }
    notes
}

/// Takes the lines from the end, as they are read aloud: the newest first, until
/// none is left or one says `handed over`. That one is not read.
pub fn since_the_hand_over(lines: Vec<&str>) -> Vec<String> {
    let mut lines = lines;
    let mut newest_first = Vec::new();
    loop {
        let Some(line) = lines.pop();
        if line == "handed over" {
            break;
        }
        newest_first.push(String::from(line));
    }
    newest_first
}
