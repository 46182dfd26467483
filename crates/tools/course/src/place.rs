//! Where the learner is: the course on disk, their progress, and the exercise at hand.

use std::env;
use std::path::Path;

use exercise::{Course, Exercise, Progress};

use crate::failure::{Context, Failure};
use crate::terminal::look::{Look, complain};

/// The course and the learner's place in it.
pub struct Place {
    /// The course.
    pub course: Course,
    /// What is done, and where the learner is.
    pub progress: Progress,
    /// How output may look.
    pub look: Look,
}

/// Finds the course around the current folder.
pub fn open_course() -> Result<Course, Failure> {
    let here = env::current_dir().context("the current folder cannot be read")?;
    Course::find(&here).map_err(|error| Failure::bad_input(error.to_string()))
}

impl Place {
    /// Opens the course and the progress; what the learner should know goes to standard error.
    pub fn open() -> Result<Place, Failure> {
        let course = open_course()?;
        let (mut progress, notices) =
            Progress::open(course.root()).map_err(|error| Failure::bad_input(error.to_string()))?;
        // What was done under an exercise's old name stays done.
        progress.know(&course);
        for notice in notices {
            complain(&notice.to_string());
        }
        for problem in course.problems() {
            complain(problem);
        }
        Ok(Place {
            course,
            progress,
            look: Look::detect(),
        })
    }

    /// The exercise by that name, or the current one when no name is given.
    pub fn named_or_current(&self, name: Option<&str>) -> Result<&Exercise, Failure> {
        match name {
            Some(name) => self.named(name),
            None => self.current(),
        }
    }

    /// The exercise by that name, or by its number in the topic the learner is in.
    pub fn named(&self, name: &str) -> Result<&Exercise, Failure> {
        if let Ok(number) = name.trim().parse::<u8>()
            && let Ok(current) = self.current()
        {
            return self
                .course
                .exercises()
                .find(|one| one.topic == current.topic && one.number == number)
                .ok_or_else(|| no_number(&self.course, current, number));
        }
        named(&self.course, name)
    }

    /// The exercises by those names; a topic's name stands for all of its exercises.
    pub fn all_named(&self, names: &[String]) -> Result<Vec<&Exercise>, Failure> {
        let mut found = Vec::new();
        for name in names {
            let topic = self
                .course
                .topics()
                .iter()
                .find(|topic| topic.name == *name);
            match topic {
                Some(topic) => found.extend(topic.exercises.iter()),
                None => found.push(self.named(name)?),
            }
        }
        Ok(found)
    }

    /// The exercise the learner is at.
    pub fn current(&self) -> Result<&Exercise, Failure> {
        current(&self.course, &self.progress).ok_or_else(|| {
            Failure::bad_input(format!("{NO_EXERCISES} {}", self.course.root().display()))
        })
    }

    /// A path as it is shown: relative to the course's root where possible.
    pub fn shown(&self, path: &Path) -> String {
        shown(&self.course, path)
    }
}

/// The exercise by that name, with the nearest names when there is none.
pub fn named<'a>(course: &'a Course, name: &str) -> Result<&'a Exercise, Failure> {
    course.resolve(name).map_err(|unknown| {
        let mut message = unknown.to_string();
        // The library's sentence may already name them.
        let missing: Vec<&String> = unknown
            .nearest
            .iter()
            .filter(|near| !message.contains(near.as_str()))
            .collect();
        if !missing.is_empty() {
            message.push_str(if unknown.ambiguous {
                "\nIt could be:"
            } else {
                "\nDid you mean:"
            });
            for near in missing {
                message.push_str(&format!("\n  {near}"));
            }
        }
        if !message.contains("cargo course list") {
            message.push_str("\n`cargo course list` shows all exercises.");
        }
        Failure::bad_input(message)
    })
}

fn no_number(course: &Course, current: &Exercise, number: u8) -> Failure {
    let last = course
        .topic_of(current)
        .and_then(|topic| topic.exercises.last())
        .map_or(0, |last| last.number);
    Failure::bad_input(format!(
        "the topic {} has no exercise {number}; its numbers end at {last}.\n\
         `cargo course list` shows all exercises.",
        current.topic
    ))
}

/// The exercise the learner is at: the recorded one, else the first one that is open.
pub fn current<'a>(course: &'a Course, progress: &Progress) -> Option<&'a Exercise> {
    progress
        .current()
        .and_then(|id| course.resolve(id).ok())
        .or_else(|| next_open(course, progress, None))
        .or_else(|| course.exercises().last())
}

/// The next exercise that is not done, after `after` and then from the start.
pub fn next_open<'a>(
    course: &'a Course,
    progress: &Progress,
    after: Option<&Exercise>,
) -> Option<&'a Exercise> {
    let all: Vec<&Exercise> = course.exercises().collect();
    let start = after
        .and_then(|exercise| all.iter().position(|one| one.id() == exercise.id()))
        .map_or(0, |at| at + 1);
    let (before, rest) = all.split_at(start.min(all.len()));
    rest.iter()
        .chain(before)
        .find(|one| !progress.done(&one.id()) && after.is_none_or(|e| e.id() != one.id()))
        .copied()
}

/// The page of an exercise, with its title where the page is there.
pub fn page(exercise: &Exercise) -> String {
    match exercise.page_title() {
        Some(title) => format!("{} “{title}”", exercise.page),
        None => exercise.page.clone(),
    }
}

/// A path as it is shown: relative to the course's root where possible.
pub fn shown(course: &Course, path: &Path) -> String {
    path.strip_prefix(course.root())
        .unwrap_or(path)
        .display()
        .to_string()
}

const NO_EXERCISES: &str = "there are no exercises in";
