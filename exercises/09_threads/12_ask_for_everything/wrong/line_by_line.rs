//! wrong: waits for one answer after each question.
//~ expect: tests fail

use std::io::{self, BufRead, BufReader, PipeReader, PipeWriter, Write};

/// Writes all questions to the lab, a line each, and returns all lines of its answer.
pub fn ask_all(
    mut to_lab: PipeWriter,
    from_lab: PipeReader,
    questions: &[String],
) -> io::Result<Vec<String>> {
    let mut from_lab = BufReader::new(from_lab);
    let mut answers = Vec::new();
    for question in questions {
        writeln!(to_lab, "{question}")?;
        let mut answer = String::new();
        from_lab.read_line(&mut answer)?;
        answers.push(answer.trim().to_string());
    }
    Ok(answers)
}
