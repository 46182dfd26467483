//! The learner's progress: what is done, where they are, which hints they saw.
//!
//! It lies in `.course/progress.json`, with a copy of the last good state
//! beside it. Every change is saved at once: under a lock the file is read
//! again, the change is made to what is there *now*, and the whole is written
//! to a new file that takes the old one's place. So two running courses add to
//! each other's progress, and a process that dies at any moment leaves either
//! the old or the new state.

mod state;

use std::collections::HashMap;
use std::fmt;
use std::path::Path;
use std::time::SystemTime;

use crate::course::Course;
use crate::files;
use crate::store::{self, Store};
use state::{Note, State};

/// The learner's progress, kept in `.course/progress.json`.
#[derive(Debug)]
pub struct Progress {
    store: Store<State>,
    state: State,
    read_only: bool,
    new: bool,
    /// Old ids of exercises and what they are called now.
    renamed: HashMap<String, String>,
}

/// Something the learner should know about their progress file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice(pub String);

/// Progress could not be read or saved.
#[derive(Debug)]
pub struct ProgressError {
    message: String,
}

impl ProgressError {
    pub(crate) fn new(message: String) -> ProgressError {
        ProgressError { message }
    }
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
        let mut progress = Progress {
            store: Store::new(root),
            state: State::default(),
            read_only: false,
            new: true,
            renamed: HashMap::new(),
        };
        let notices = progress.refresh()?;
        Ok((progress, notices))
    }

    /// Lets old ids of the course's exercises stand for their new ones, so
    /// that what was done under an old name stays done.
    pub fn know(&mut self, course: &Course) {
        for exercise in course.exercises() {
            for alias in &exercise.aliases {
                let old = match alias.contains('/') {
                    true => alias.clone(),
                    false => format!("{}/{alias}", exercise.topic),
                };
                self.renamed.insert(old, exercise.id());
            }
        }
    }

    /// True when the file was written by a newer version: nothing is saved.
    pub fn read_only(&self) -> bool {
        self.read_only
    }

    /// True when nothing was ever recorded: the learner's first start.
    pub fn is_new(&self) -> bool {
        self.new
    }

    /// Whether this exercise is done, under this id or an older one.
    pub fn done(&self, id: &str) -> bool {
        self.done_at(id).is_some()
    }

    /// When it was done, in seconds since 1970.
    pub fn done_at(&self, id: &str) -> Option<u64> {
        self.names(id).find_map(|name| self.state.get(name)?.done)
    }

    /// The ids of everything done, by their present names.
    pub fn all_done(&self) -> Vec<String> {
        let done = self
            .state
            .exercises
            .iter()
            .filter(|(_, n)| n.done.is_some());
        let mut ids: Vec<String> = done.map(|(id, _)| self.present(id).to_owned()).collect();
        ids.sort();
        ids.dedup();
        ids
    }

    /// Records an exercise as done, at once. Doing it again keeps the first date.
    pub fn mark_done(&mut self, id: &str) -> Result<(), ProgressError> {
        if self.done(id) {
            return Ok(());
        }
        let now = files::seconds(SystemTime::now());
        self.change(id, |note| {
            note.done.get_or_insert(now);
        })
    }

    /// Takes back a `mark_done`, after a reset for example.
    pub fn unmark(&mut self, id: &str) -> Result<(), ProgressError> {
        let names: Vec<String> = self.names(id).map(str::to_owned).collect();
        self.save(|state| {
            for name in names {
                if let Some(note) = state.exercises.get_mut(&name) {
                    note.done = None;
                }
            }
        })
    }

    /// The exercise the learner is at.
    pub fn current(&self) -> Option<&str> {
        self.state.current.as_deref().map(|id| self.present(id))
    }

    /// Records the exercise the learner is at.
    pub fn set_current(&mut self, id: &str) -> Result<(), ProgressError> {
        if self.state.current.as_deref() == Some(id) {
            return Ok(());
        }
        self.save(|state| state.current = Some(id.to_owned()))
    }

    /// How many hints of the exercise the learner has seen.
    pub fn hints_seen(&self, id: &str) -> usize {
        let seen = self.names(id).filter_map(|name| self.state.get(name));
        seen.map(|note| note.hints).max().unwrap_or(0)
    }

    /// Records that hints up to `count` were seen; never counts back.
    pub fn set_hints_seen(&mut self, id: &str, count: usize) -> Result<(), ProgressError> {
        if self.hints_seen(id) >= count {
            return Ok(());
        }
        self.change(id, |note| note.hints = note.hints.max(count))
    }

    /// Reads the file again: another instance may have written.
    pub fn refresh(&mut self) -> Result<Vec<Notice>, ProgressError> {
        let found = self.store.read()?;
        self.read_only = found.newer;
        self.new = found.missing;
        self.state = found.state;
        Ok(found.notices.into_iter().map(Notice).collect())
    }

    fn change(&mut self, id: &str, change: impl FnOnce(&mut Note)) -> Result<(), ProgressError> {
        let id = self.present(id).to_owned();
        self.save(|state| change(state.exercises.entry(id).or_default()))
    }

    fn save(&mut self, change: impl FnOnce(&mut State)) -> Result<(), ProgressError> {
        if self.read_only {
            return Err(ProgressError::new(store::newer_version(self.store.path())));
        }
        self.state = self.store.update(change)?;
        self.new = false;
        Ok(())
    }

    /// The id an exercise goes by now.
    fn present<'a>(&'a self, id: &'a str) -> &'a str {
        self.renamed.get(id).map_or(id, String::as_str)
    }

    /// The id and every older one of the same exercise.
    fn names<'a>(&'a self, id: &'a str) -> impl Iterator<Item = &'a str> {
        let now = self.present(id);
        let old = self.renamed.iter().filter(move |(_, new)| *new == now);
        std::iter::once(now).chain(old.map(|(old, _)| old.as_str()))
    }
}
