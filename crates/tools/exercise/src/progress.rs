//! The learner's progress: what is done, where they are, which hints they saw.

use std::fmt;
use std::path::Path;

/// The learner's progress, kept in `.course/progress.json`.
#[derive(Debug)]
pub struct Progress {}

/// Something the learner should know about their progress file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice(pub String);

/// Progress could not be read or saved.
#[derive(Debug)]
pub struct ProgressError {
    message: String,
}

impl fmt::Display for ProgressError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for ProgressError {}

impl fmt::Display for Notice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Progress {
    /// Opens the progress of the course at `root`; a missing file is an empty progress.
    pub fn open(root: &Path) -> Result<(Progress, Vec<Notice>), ProgressError> {
        let _ = root;
        Ok((Progress {}, Vec::new()))
    }

    /// True when the file was written by a newer version: nothing is saved.
    pub fn read_only(&self) -> bool {
        false
    }

    /// True when nothing was ever recorded: the learner's first start.
    pub fn is_new(&self) -> bool {
        true
    }

    /// Whether this exercise (id or old alias) is done.
    pub fn done(&self, id: &str) -> bool {
        let _ = id;
        false
    }

    /// When it was done, in seconds since 1970.
    pub fn done_at(&self, id: &str) -> Option<u64> {
        let _ = id;
        None
    }

    /// The ids of everything done.
    pub fn all_done(&self) -> Vec<String> {
        Vec::new()
    }

    /// Records an exercise as done, at once. Doing it again keeps the first date.
    pub fn mark_done(&mut self, id: &str) -> Result<(), ProgressError> {
        let _ = id;
        Ok(())
    }

    /// Takes back a `mark_done`, after a reset for example.
    pub fn unmark(&mut self, id: &str) -> Result<(), ProgressError> {
        let _ = id;
        Ok(())
    }

    /// The exercise the learner is at.
    pub fn current(&self) -> Option<&str> {
        None
    }

    /// Records the exercise the learner is at.
    pub fn set_current(&mut self, id: &str) -> Result<(), ProgressError> {
        let _ = id;
        Ok(())
    }

    /// How many hints of the exercise the learner has seen.
    pub fn hints_seen(&self, id: &str) -> usize {
        let _ = id;
        0
    }

    /// Records that hints up to `count` were seen; never counts back.
    pub fn set_hints_seen(&mut self, id: &str, count: usize) -> Result<(), ProgressError> {
        let _ = (id, count);
        Ok(())
    }

    /// Reads the file again: another instance may have written.
    pub fn refresh(&mut self) -> Result<Vec<Notice>, ProgressError> {
        Ok(Vec::new())
    }
}
