//! The thread that writes owns `to_lab`, so the pipe is closed when it ends, and the lab learns that there are no more questions. Meanwhile this thread reads, so neither pipe stays full. Only then is the Result of the writing asked for.
//!
//! Reading in a thread and writing here does as well; then `drop(to_lab)` comes before `join`. With a child process it would be the same program: `ChildStdin` and `ChildStdout` are such pipes.

use std::io::{self, BufRead, BufReader, PipeReader, PipeWriter, Write};
use std::thread;

/// Writes all questions to the lab, a line each, and returns all lines of its answer.
pub fn ask_all(
    mut to_lab: PipeWriter,
    from_lab: PipeReader,
    questions: &[String],
) -> io::Result<Vec<String>> {
    thread::scope(|scope| {
        let writer = scope.spawn(move || -> io::Result<()> {
            for question in questions {
                writeln!(to_lab, "{question}")?;
            }
            Ok(())
        });
        let mut answers = Vec::new();
        for line in BufReader::new(from_lab).lines() {
            answers.push(line?);
        }
        writer
            .join()
            .map_err(|_| io::Error::other("the writer panicked"))??;
        Ok(answers)
    })
}
