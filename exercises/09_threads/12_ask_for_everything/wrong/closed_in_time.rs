//! wrong: closes the pipe before it reads, but writes everything first.
//~ expect: tests fail

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
    drop(to_lab);
    BufReader::new(from_lab).lines().collect()
}
