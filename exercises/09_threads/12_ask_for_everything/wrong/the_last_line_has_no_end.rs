//! wrong: joins the questions with ends of lines between them, so the last one has none.
//~ expect: tests fail

use std::io::{self, BufRead, BufReader, PipeReader, PipeWriter, Write};
use std::thread;

/// Writes all questions to the lab, a line each, and returns all lines of its answer.
pub fn ask_all(
    mut to_lab: PipeWriter,
    from_lab: PipeReader,
    questions: &[String],
) -> io::Result<Vec<String>> {
    let report = questions.join("\n");
    let writer = thread::spawn(move || to_lab.write_all(report.as_bytes()));
    let answers: io::Result<Vec<String>> = BufReader::new(from_lab).lines().collect();
    writer
        .join()
        .map_err(|_| io::Error::other("the writer panicked"))??;
    answers
}
