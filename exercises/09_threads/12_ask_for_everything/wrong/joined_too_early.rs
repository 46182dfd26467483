//! wrong: waits for the thread that writes before it reads.
//~ expect: tests fail

use std::io::{self, BufRead, BufReader, PipeReader, PipeWriter, Write};
use std::thread;

/// Writes all questions to the lab, a line each, and returns all lines of its answer.
pub fn ask_all(
    mut to_lab: PipeWriter,
    from_lab: PipeReader,
    questions: &[String],
) -> io::Result<Vec<String>> {
    let questions = questions.to_vec();
    let writer = thread::spawn(move || -> io::Result<()> {
        for question in questions {
            writeln!(to_lab, "{question}")?;
        }
        Ok(())
    });
    writer
        .join()
        .map_err(|_| io::Error::other("the writer panicked"))??;
    BufReader::new(from_lab).lines().collect()
}
