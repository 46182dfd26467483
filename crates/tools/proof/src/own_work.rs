//! Exercises that a learner has changed. The course they came with is proved, not their answers.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use exercise::shipped::Shipped;
use exercise::{Course, Exercise};

/// The learner's exercises that are no longer as shipped, with what they were.
#[derive(Debug, Clone, Default)]
pub struct OwnWork {
    /// By the exercise's folder: the files the learner edits, as shipped.
    shipped: BTreeMap<PathBuf, Texts>,
    /// The files that differ.
    changed: BTreeSet<PathBuf>,
}

/// Files by their names relative to the exercise's folder.
pub type Texts = BTreeMap<String, String>;

impl OwnWork {
    /// Finds them where somebody learns: progress is recorded, and this is no continuous
    /// integration. Elsewhere a difference means that the shipped state is stale.
    pub fn find(course: &Course) -> OwnWork {
        let learns = course.root().join(".course/progress.json").is_file();
        let mut own = OwnWork::default();
        if !learns || strict() {
            return own;
        }
        for topic in course.topics() {
            let Ok(shipped) = Shipped::load(topic) else {
                continue;
            };
            for exercise in &topic.exercises {
                if let Some(files) = shipped.files(exercise) {
                    own.look_at(exercise, files);
                }
            }
        }
        own
    }

    fn look_at(&mut self, exercise: &Exercise, shipped: &Texts) {
        let mut texts = shipped.clone();
        texts.retain(|name, _| exercise.is_own(name));
        let changed: Vec<PathBuf> = texts
            .iter()
            .map(|(name, text)| (exercise.dir.join(name), text))
            .filter(|(file, text)| fs::read_to_string(file).ok().as_ref() != Some(*text))
            .map(|(file, _)| file)
            .collect();
        if !changed.is_empty() {
            self.changed.extend(changed);
            self.shipped.insert(exercise.dir.clone(), texts);
        }
    }

    /// What the learner's files were as shipped, when one of them is something else now.
    pub fn shipped_texts(&self, exercise: &Exercise) -> Option<&Texts> {
        self.shipped.get(&exercise.dir)
    }

    /// Whether the learner has changed this file.
    pub fn holds(&self, file: &Path) -> bool {
        self.changed.contains(file)
    }

    /// Whether the learner has changed the exercise in this folder.
    pub fn holds_exercise(&self, dir: &Path) -> bool {
        self.shipped.contains_key(dir)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.shipped.is_empty()
    }

    /// What to tell whoever started the run, when there is something to tell.
    pub fn notice(&self) -> Option<String> {
        match self.shipped.len() {
            0 => None,
            1 => Some("1 exercise holds your own work; it is proved as it was shipped.".into()),
            more => Some(format!(
                "{more} exercises hold your own work; they are proved as they were shipped."
            )),
        }
    }
}

/// Whether everything must be proved: continuous integration sets `CI`.
pub fn strict() -> bool {
    std::env::var_os("CI").is_some_and(|value| !value.is_empty())
}
