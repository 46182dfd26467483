//! The course's own environment `.venv`, in which pytest judges: is it there, and does it fit?
//!
//! `cargo course setup` makes it. Here nothing is run: a check must not wait.

use std::fs;
use std::path::{Path, PathBuf};

use crate::python::{VENV, of_the_course};

/// What the tools need, with hashes, from the course's root.
pub const LOCK: &str = "python_examples/requirements.lock";
/// The file in `.venv` that says what it was made for: a line about the Python, then the lock.
pub const STAMP: &str = "course.lock";

/// The state of `.venv`, as far as it can be told from its files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Environment {
    /// It can be used; its interpreter.
    Ready(PathBuf),
    /// Never made.
    Missing,
    /// Not finished, made for another lock, or without its Python; why, as the end of a sentence.
    Stale(&'static str),
}

impl Environment {
    /// What the learner is told, with the command that helps; empty when it is ready.
    pub fn advice(&self) -> String {
        match self {
            Environment::Ready(_) => String::new(),
            Environment::Missing => String::from(
                "Python's tools are not set up yet: run `cargo course setup` once, and check again.",
            ),
            Environment::Stale(why) => format!(
                "Python's tools in .venv do not fit any more ({why}): run `cargo course setup`, and \
                 check again."
            ),
        }
    }
}

/// Looks at `.venv` of the course at `root`.
pub fn state(root: &Path) -> Environment {
    let venv = root.join(VENV);
    if !venv.exists() {
        return Environment::Missing;
    }
    // A link whose Python was removed is no file.
    let Some(python) = interpreter(root) else {
        return Environment::Stale("its Python is gone");
    };
    let Ok(stamp) = fs::read_to_string(venv.join(STAMP)) else {
        return Environment::Stale("it was not finished");
    };
    let made_for = stamp.split_once('\n').map_or("", |(_, lock)| lock);
    match fs::read_to_string(root.join(LOCK)) {
        Ok(lock) if !lock.lines().eq(made_for.lines()) => {
            Environment::Stale("the course needs other versions of them now")
        }
        _ => Environment::Ready(python),
    }
}

/// The interpreter of `.venv`, if it is there.
pub(crate) fn interpreter(root: &Path) -> Option<PathBuf> {
    Some(of_the_course(root)).filter(|python| python.is_file())
}

/// What the environment was made for; empty when there is none.
pub(super) fn lock(root: &Path) -> String {
    fs::read_to_string(root.join(VENV).join(STAMP)).unwrap_or_default()
}
