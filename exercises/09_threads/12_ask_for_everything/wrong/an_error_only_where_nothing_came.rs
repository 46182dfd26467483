//! wrong: takes one answer as a sign that everything could be written.
//~ expect: tests fail

use std::io::{self, BufRead, BufReader, PipeReader, PipeWriter, Write};
use std::thread;

/// Writes all questions to the lab, a line each, and returns all lines of its answer.
pub fn ask_all(
    mut to_lab: PipeWriter,
    from_lab: PipeReader,
    questions: &[String],
) -> io::Result<Vec<String>> {
    thread::scope(|scope| {
        scope.spawn(move || {
            for question in questions {
                if writeln!(to_lab, "{question}").is_err() {
                    return;
                }
            }
        });
        let answers: Vec<String> = BufReader::new(from_lab)
            .lines()
            .collect::<io::Result<_>>()?;
        if answers.is_empty() {
            return Err(io::Error::other("the lab said nothing"));
        }
        Ok(answers)
    })
}
