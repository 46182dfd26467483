//! Exercises that a learner has changed. The course they came with is proved, not their answers.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use exercise::shipped::Shipped;
use exercise::{Course, Exercise};

/// The learner's exercises that are no longer as shipped, with what they were.
#[derive(Debug, Clone, Default)]
pub struct OwnWork {
    shipped: BTreeMap<PathBuf, String>,
}

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
                let source = exercise.source();
                let text = shipped
                    .files(exercise)
                    .and_then(|files| files.get(&name_in(exercise, &source)));
                match (text, fs::read_to_string(&source)) {
                    (Some(text), Ok(now)) if *text == now => {}
                    (Some(text), _) => {
                        own.shipped.insert(source, text.clone());
                    }
                    (None, _) => {}
                }
            }
        }
        own
    }

    /// The text that the learner's file had as shipped, when it has another one now.
    pub fn shipped_text(&self, exercise: &Exercise) -> Option<&str> {
        self.shipped.get(&exercise.source()).map(String::as_str)
    }

    /// Whether the learner has changed this file.
    pub fn holds(&self, file: &Path) -> bool {
        self.shipped.contains_key(file)
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

fn name_in(exercise: &Exercise, file: &Path) -> String {
    let inside = file.strip_prefix(&exercise.dir).unwrap_or(file);
    inside.display().to_string().replace('\\', "/")
}
