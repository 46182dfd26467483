//! The course as data: its topics and exercises, found on disk.

use std::fmt;
use std::path::{Path, PathBuf};

use crate::exercise::Exercise;

/// The course: topics in order, each with its exercises.
#[derive(Debug, Clone)]
pub struct Course {
    root: PathBuf,
    topics: Vec<Topic>,
    problems: Vec<String>,
}

/// One topic of the course.
#[derive(Debug, Clone)]
pub struct Topic {
    /// Its number, from its folder's name.
    pub number: u8,
    /// Its short name, such as `ownership`.
    pub name: String,
    /// Its title for people.
    pub title: String,
    /// The folder of its exercises, absolute.
    pub dir: PathBuf,
    /// Its exercises, in order.
    pub exercises: Vec<Exercise>,
}

/// The course could not be found or read.
#[derive(Debug)]
pub struct CourseError {
    message: String,
}

/// No exercise, or more than one, goes by this name.
#[derive(Debug)]
pub struct UnknownExercise {
    /// What was asked for.
    pub asked: String,
    /// The ids nearest to it, best first; all candidates when it was ambiguous.
    pub nearest: Vec<String>,
    /// True when several exercises go by that name.
    pub ambiguous: bool,
}

impl fmt::Display for CourseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for CourseError {}

impl fmt::Display for UnknownExercise {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "there is no exercise `{}`", self.asked)
    }
}

impl std::error::Error for UnknownExercise {}

impl Course {
    /// Finds the course around `start` by walking up; `COURSE_ROOT` overrides.
    pub fn find(start: &Path) -> Result<Course, CourseError> {
        Course::load(start)
    }

    /// Reads the course at `root`. A broken exercise manifest does not hide
    /// the others: that exercise carries the problem.
    pub fn load(root: &Path) -> Result<Course, CourseError> {
        Err(CourseError {
            message: format!("no course in {}", root.display()),
        })
    }

    /// The folder that holds the course.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The topics, in order.
    pub fn topics(&self) -> &[Topic] {
        &self.topics
    }

    /// Every exercise, in course order.
    pub fn exercises(&self) -> impl Iterator<Item = &Exercise> {
        self.topics.iter().flat_map(|t| t.exercises.iter())
    }

    /// What is wrong with the course's own files, one sentence each.
    pub fn problems(&self) -> &[String] {
        &self.problems
    }

    /// The topic of an exercise.
    pub fn topic_of(&self, exercise: &Exercise) -> Option<&Topic> {
        self.topics.iter().find(|t| t.name == exercise.topic)
    }

    /// The exercise that goes by `name`: its name, `topic/name`, `04/03`, an
    /// alias, or a path to its folder or a file in it.
    pub fn resolve(&self, name: &str) -> Result<&Exercise, UnknownExercise> {
        self.exercises()
            .find(|e| e.name == name)
            .ok_or_else(|| UnknownExercise {
                asked: name.to_owned(),
                nearest: Vec::new(),
                ambiguous: false,
            })
    }
}
