//! The ward writes its questions into one pipe, and the lab's answers come out of another. Some nights there are 20000 questions.
//!
//! Your Python instinct: write everything, then read everything. With small data that works, in Python as in Rust.
//!
//! Your task: `ask_all` gets every answer, however many there are and whenever they come. Some labs answer each question at once, with one line or with many; others answer when there are no more questions. What cannot be written or read is an error for the caller, also when some answers came.
//!
//! Done when: the tests pass. A test that hangs is stopped, and says so.

use std::io::{self, BufRead, BufReader, PipeReader, PipeWriter, Write};

/// Writes all questions to the lab, a line each, and returns all lines of its answer.
pub fn ask_all(
    mut to_lab: PipeWriter,
    from_lab: PipeReader,
    questions: &[String],
) -> io::Result<Vec<String>> {
    for question in questions {
        writeln!(to_lab, "{question}")?;
    }
    let mut answers = Vec::new();
    for line in BufReader::new(from_lab).lines() {
        answers.push(line?);
    }
    Ok(answers)
}
