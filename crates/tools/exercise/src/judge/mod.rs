//! The judge: is this exercise solved, and if not, why not?

use std::path::PathBuf;

use compiler::Diagnostic;
pub use sandbox::{Cancel, Limits};

use crate::course::Course;
use crate::exercise::Exercise;
use crate::verdict::{Outcome, Verdict};

/// How a [`Judge`] works.
#[derive(Debug, Clone)]
pub struct JudgeOptions {
    /// Limits of the learner's running program; `None` for the usual ones.
    pub limits: Option<Limits>,
    /// Remember verdicts and return remembered ones for unchanged inputs.
    pub use_memory: bool,
    /// Run clippy after a pass.
    pub lints: bool,
    /// Where to build; `None` for a folder of the judge's own under the course's `target`.
    pub target_dir: Option<PathBuf>,
}

impl Default for JudgeOptions {
    fn default() -> JudgeOptions {
        JudgeOptions {
            limits: None,
            use_memory: true,
            lints: true,
            target_dir: None,
        }
    }
}

/// What happens while a check runs.
#[derive(Debug, Clone)]
pub enum Event {
    /// The compiler has started.
    Compiling,
    /// The tests have started.
    Running,
    /// The verdict is certain, although the check still goes on.
    EarlyVerdict(Verdict),
    /// What clippy has to say, after a pass.
    Lints(Vec<Diagnostic>),
}

/// Judges exercises.
#[derive(Debug)]
pub struct Judge {}

impl Judge {
    /// A judge for this course.
    pub fn new(course: &Course, options: JudgeOptions) -> Judge {
        let _ = (course, options);
        Judge {}
    }

    /// Judges the learner's file.
    pub fn check(&self, exercise: &Exercise, cancel: &Cancel) -> Verdict {
        self.check_with(exercise, cancel, &mut |_| {})
    }

    /// Judges the learner's file and tells what happens meanwhile.
    pub fn check_with(
        &self,
        exercise: &Exercise,
        cancel: &Cancel,
        on: &mut dyn FnMut(Event),
    ) -> Verdict {
        let _ = (cancel, on);
        Verdict::new(exercise.id(), Outcome::Cancelled)
    }

    /// Judges many exercises with one cargo call; `on` hears each verdict as it comes.
    /// The result is in the order asked.
    pub fn check_all(
        &self,
        exercises: &[&Exercise],
        cancel: &Cancel,
        on: &mut dyn FnMut(&Exercise, &Verdict),
    ) -> Vec<Verdict> {
        let _ = on;
        exercises.iter().map(|e| self.check(e, cancel)).collect()
    }

    /// Judges another source text in place of the learner's file, which stays untouched.
    pub fn check_source(&self, exercise: &Exercise, source: &str, cancel: &Cancel) -> Verdict {
        let _ = (source, cancel);
        Verdict::new(exercise.id(), Outcome::Cancelled)
    }
}
