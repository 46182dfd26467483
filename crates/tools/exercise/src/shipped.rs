//! The exercises as shipped: what `reset` restores and what checks are run against.

use std::collections::BTreeMap;
use std::io;
use std::path::PathBuf;

use crate::course::Topic;
use crate::exercise::Exercise;

/// The recorded files of one topic's exercises (`shipped.json`).
#[derive(Debug, Clone, Default)]
pub struct Shipped {
    exercises: BTreeMap<String, BTreeMap<String, String>>,
}

/// What [`Shipped::restore`] did.
#[derive(Debug, Clone, Default)]
pub struct Restored {
    /// Files written, relative to the exercise's folder.
    pub written: Vec<String>,
    /// Where the replaced files were kept, when there were any.
    pub kept: Option<PathBuf>,
}

impl Shipped {
    /// Reads the topic's record; an absent file gives an empty record.
    pub fn load(topic: &Topic) -> io::Result<Shipped> {
        let _ = topic;
        Ok(Shipped::default())
    }

    /// The shipped files of an exercise: path relative to its folder (with `/`) to text.
    pub fn files(&self, exercise: &Exercise) -> Option<&BTreeMap<String, String>> {
        self.exercises.get(&exercise.folder())
    }

    /// Puts an exercise back as shipped. Files it replaces are kept first,
    /// under `.course/kept/`; files the learner added stay.
    pub fn restore(&self, exercise: &Exercise) -> io::Result<Restored> {
        let _ = exercise;
        Ok(Restored::default())
    }

    /// Builds the record from the topic's files on disk, as the text of
    /// `shipped.json`.
    pub fn generate(topic: &Topic) -> io::Result<String> {
        let _ = topic;
        Ok(String::new())
    }

    /// Where the topic's record lies.
    pub fn path(topic: &Topic) -> PathBuf {
        topic.dir.join("shipped.json")
    }
}
