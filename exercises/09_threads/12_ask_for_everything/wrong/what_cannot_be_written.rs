//! wrong: throws away that the questions could not be written.
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
                let _ = writeln!(to_lab, "{question}");
            }
        });
        BufReader::new(from_lab).lines().collect()
    })
}
