//! Whether this machine starts more threads. The libraries below break off where it does not,
//! so it is looked for beforehand.

use std::io;
use std::sync::{Mutex, PoisonError};
use std::thread::Builder;

use anyhow::{Context, Result};

/// What a server needs for itself: threads that answer, build, watch and wait for its end.
const FOR_A_SERVER: usize = 8;

/// Looks whether a server can have its threads.
///
/// # Errors
/// When it cannot; the text says what to do.
pub fn look_for_threads() -> Result<()> {
    are_left(FOR_A_SERVER)
}

/// Looks whether `count` threads can run at once.
pub(super) fn are_left(count: usize) -> Result<()> {
    start(count, Builder::new).context(
        "this machine starts no more threads: end some programs, or raise the limit on processes \
         (`ulimit -u`), then start again",
    )
}

/// Starts the threads, none of which ends before all have begun.
fn start(count: usize, builder: impl Fn() -> Builder) -> io::Result<()> {
    let gate = Mutex::new(());
    std::thread::scope(|scope| {
        let closed = gate.lock();
        let started = (0..count).try_for_each(|_| {
            let wait = || drop(gate.lock().unwrap_or_else(PoisonError::into_inner));
            builder().spawn_scoped(scope, wait).map(drop)
        });
        drop(closed);
        started
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn threads_that_cannot_start_are_an_error_and_nobody_waits() {
        // More than any machine can address.
        let huge = || Builder::new().stack_size(usize::MAX / 4);
        assert!(start(2, huge).is_err());
        assert!(start(FOR_A_SERVER, Builder::new).is_ok());
    }
}
