//! wrong: the thread that writes borrows the pipe, so nobody closes it before the reading ends.
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
        let to_lab = &mut to_lab;
        let writer = scope.spawn(move || -> io::Result<()> {
            for question in questions {
                writeln!(to_lab, "{question}")?;
            }
            Ok(())
        });
        let answers: io::Result<Vec<String>> = BufReader::new(from_lab).lines().collect();
        writer
            .join()
            .map_err(|_| io::Error::other("the writer panicked"))??;
        answers
    })
}
