//! Long work that Ctrl-C can end.
//!
//! While Rust works, Python notes a signal and does nothing about it: its handlers are Python, and
//! run in the main thread when that asks for them. So long work is done in pieces, and in between
//! its thread asks.

use std::time::{Duration, Instant};

use pyo3::prelude::*;

/// After how long Python is asked. Whoever presses Ctrl-C hardly notices it; and when other threads
/// keep the interpreter busy, waiting for it costs little beside that.
const OFTEN: Duration = Duration::from_millis(100);

/// Does pieces of work without the interpreter, until one has the result or a handler of a signal
/// raises an exception.
pub fn in_pieces<T: Send>(
    py: Python<'_>,
    mut piece: impl FnMut() -> Option<T> + Send,
) -> PyResult<T> {
    loop {
        let result = py.detach(|| {
            let start = Instant::now();
            loop {
                let result = piece();
                if result.is_some() || start.elapsed() >= OFTEN {
                    return result;
                }
            }
        });
        if let Some(result) = result {
            return Ok(result);
        }
        py.check_signals()?;
    }
}

#[cfg(test)]
mod tests {
    use std::thread;

    use super::*;

    #[test]
    fn pieces_are_done_until_there_is_a_result() {
        let mut done = 0;
        let result = Python::attach(|py| {
            in_pieces(py, || {
                done += 1;
                thread::sleep(OFTEN / 3);
                (done == 7).then_some("all")
            })
        });
        assert_eq!((result.unwrap(), done), ("all", 7));
    }
}
