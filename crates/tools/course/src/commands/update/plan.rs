//! What becomes of each file: three versions in, one decision out.

use std::fs;
use std::path::Path;

use exercise::{Course, Shipped};

use super::tree::{self, Tree};
use crate::failure::{Context, Failure};

/// What the learner started from.
#[derive(Debug, Default)]
pub struct Base {
    /// The files known.
    pub files: Tree,
    /// Whether these are all files of the course, or only those of the exercises.
    pub whole: bool,
}

/// What becomes of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// The new version takes its place.
    Take(String, Vec<u8>),
    /// The same, after a copy of the present one was kept.
    KeepAndTake(String, Vec<u8>),
    /// The learner's stays; the new version is laid beside it.
    Beside(String, Vec<u8>),
    /// The learner's stays.
    Yours(String),
    /// The newer course does not have it, and the learner never changed it.
    Remove(String),
}

impl Base {
    /// A base that holds the whole course.
    pub fn whole(files: Tree) -> Base {
        Base { files, whole: true }
    }

    /// The exercises as shipped, from their record.
    pub fn of_exercises(course: &Course) -> Result<Base, Failure> {
        let mut files = Tree::new();
        for topic in course.topics() {
            let shipped =
                Shipped::load(topic).context("the record of shipped exercises cannot be read")?;
            let Some(folder) = topic.dir.file_name() else {
                continue;
            };
            for exercise in &topic.exercises {
                let Some(recorded) = shipped.files(exercise) else {
                    continue;
                };
                for (path, text) in recorded {
                    let path = format!(
                        "exercises/{}/{}/{path}",
                        folder.to_string_lossy(),
                        exercise.folder()
                    );
                    files.insert(path, text.clone().into_bytes());
                }
            }
        }
        Ok(Base {
            files,
            whole: false,
        })
    }
}

/// Decides about every file of the newer course and of the base.
pub fn steps(root: &Path, base: &Base, new: &Tree) -> Result<Vec<Step>, Failure> {
    let mut steps = Vec::new();
    for (path, incoming) in new {
        let present = present(root, path)?;
        steps.extend(decide(path, base, present.as_deref(), incoming));
    }
    for (path, before) in &base.files {
        if new.contains_key(path) {
            continue;
        }
        match present(root, path)? {
            Some(now) if now == *before => steps.push(Step::Remove(path.clone())),
            Some(_) => steps.push(Step::Yours(path.clone())),
            None => {}
        }
    }
    Ok(steps)
}

fn present(root: &Path, path: &str) -> Result<Option<Vec<u8>>, Failure> {
    let file = tree::on_disk(root, path);
    match fs::read(&file) {
        Ok(content) => Ok(Some(content)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Failure::bad_input(format!(
            "{} cannot be read: {error}. Nothing was updated.",
            file.display()
        ))),
    }
}

fn decide(path: &str, base: &Base, present: Option<&[u8]>, incoming: &[u8]) -> Option<Step> {
    let take = || Step::Take(path.to_string(), incoming.to_vec());
    let Some(present) = present else {
        return Some(take());
    };
    if present == incoming {
        return None;
    }
    // The record of shipped exercises is ours alone, and goes with what was shipped.
    if path.ends_with("/shipped.json") {
        return Some(take());
    }
    match base.files.get(path) {
        Some(before) if before == present => Some(take()),
        Some(before) if before == incoming => Some(Step::Yours(path.to_string())),
        Some(_) => Some(Step::Beside(path.to_string(), incoming.to_vec())),
        // Only exercises are recorded: elsewhere nobody can tell who changed the file.
        None if !base.whole && !is_learners(path) => {
            Some(Step::KeepAndTake(path.to_string(), incoming.to_vec()))
        }
        None => Some(Step::Beside(path.to_string(), incoming.to_vec())),
    }
}

/// Files a learner works on. Wrong answers and manifests beside them are the course's.
fn is_learners(path: &str) -> bool {
    path.starts_with("exercises/") && !path.contains("/wrong/")
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "exercises/04_ownership/01_a/src/lib.rs";

    fn decided(before: Option<&str>, present: Option<&str>, incoming: &str) -> Option<Step> {
        let mut base = Base::whole(Tree::new());
        if let Some(before) = before {
            base.files.insert(FILE.to_string(), before.into());
        }
        decide(FILE, &base, present.map(str::as_bytes), incoming.as_bytes())
    }

    #[test]
    fn a_file_the_learner_never_touched_follows_the_course() {
        let step = decided(Some("old"), Some("old"), "new");
        assert_eq!(step, Some(Step::Take(FILE.into(), "new".into())));
    }

    #[test]
    fn a_file_only_the_learner_touched_stays() {
        let step = decided(Some("old"), Some("mine"), "old");
        assert_eq!(step, Some(Step::Yours(FILE.into())));
    }

    #[test]
    fn where_both_changed_both_are_there_afterwards() {
        let step = decided(Some("old"), Some("mine"), "new");
        assert_eq!(step, Some(Step::Beside(FILE.into(), "new".into())));
        // The same when nothing is known about the past.
        let step = decided(None, Some("mine"), "new");
        assert_eq!(step, Some(Step::Beside(FILE.into(), "new".into())));
    }

    #[test]
    fn equal_changes_are_no_conflict_and_missing_files_come_back() {
        assert_eq!(decided(Some("old"), Some("new"), "new"), None);
        let step = decided(Some("old"), None, "new");
        assert_eq!(step, Some(Step::Take(FILE.into(), "new".into())));
    }

    #[test]
    fn outside_the_exercises_an_archive_keeps_a_copy_of_what_it_replaces() {
        let base = Base::default();
        let step = decide("README.md", &base, Some(b"old"), b"new");
        assert_eq!(
            step,
            Some(Step::KeepAndTake("README.md".into(), "new".into()))
        );
    }
}
