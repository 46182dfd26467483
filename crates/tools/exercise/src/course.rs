//! The course as data: its topics and exercises, found on disk.

use std::fmt;
use std::path::{Path, PathBuf};

use crate::exercise::Exercise;
use crate::nearest;

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
        let asked = &self.asked;
        match (self.ambiguous, self.nearest.as_slice()) {
            (true, all) => write!(
                f,
                "several exercises go by `{asked}`: {}; write one of these",
                all.join(", ")
            ),
            (false, []) => write!(
                f,
                "there is no exercise `{asked}`; `cargo course list` shows all of them"
            ),
            (false, near) => write!(
                f,
                "there is no exercise `{asked}`; did you mean {}? `cargo course list` shows all of them",
                near.join(" or ")
            ),
        }
    }
}

impl std::error::Error for UnknownExercise {}

impl Course {
    /// Finds the course around `start` by walking up; `COURSE_ROOT` overrides.
    pub fn find(start: &Path) -> Result<Course, CourseError> {
        if let Some(root) = std::env::var_os("COURSE_ROOT").filter(|r| !r.is_empty()) {
            return Course::load(Path::new(&root));
        }
        let start = std::path::absolute(start).unwrap_or_else(|_| start.to_owned());
        match start.ancestors().find(|folder| is_course(folder)) {
            Some(root) => Course::load(root),
            None => Err(CourseError {
                message: format!(
                    "{} is not inside the course; change to the folder you cloned or unpacked it to",
                    start.display()
                ),
            }),
        }
    }

    /// Reads the course at `root`. A broken exercise manifest does not hide
    /// the others: that exercise carries the problem.
    pub fn load(root: &Path) -> Result<Course, CourseError> {
        let failed = |message: String| CourseError { message };
        if !is_course(root) {
            return Err(failed(format!(
                "there is no course in {}: it needs Cargo.toml, exercises/ and .cargo/config.toml",
                root.display()
            )));
        }
        let root =
            std::path::absolute(root).map_err(|e| failed(format!("{}: {e}", root.display())))?;
        let exercises = root.join("exercises");
        let folders = numbered_folders(&exercises)
            .map_err(|e| failed(format!("{} cannot be read: {e}", exercises.display())))?;
        let mut course = Course {
            root,
            topics: Vec::new(),
            problems: Vec::new(),
        };
        for (number, name, dir) in folders {
            let topic = course.read_topic(number, name, dir);
            course.topics.push(topic);
        }
        course.note_double_names();
        Ok(course)
    }

    fn read_topic(&mut self, number: u8, name: String, dir: PathBuf) -> Topic {
        let title = self.topic_title(&name);
        let mut topic = Topic {
            number,
            name,
            title,
            dir,
            exercises: Vec::new(),
        };
        match numbered_folders(&topic.dir) {
            Ok(folders) => {
                for (number, short, dir) in folders {
                    let exercise = Exercise::read(&self.root, &topic, number, &short, dir);
                    self.problems.extend(exercise.problem.clone());
                    topic.exercises.push(exercise);
                }
            }
            Err(e) => self
                .problems
                .push(format!("{} cannot be read: {e}", topic.dir.display())),
        }
        topic
    }

    /// The title in the topic crate's `topic.toml`, else the name with a capital.
    fn topic_title(&self, name: &str) -> String {
        let path = self
            .root
            .join("crates/topics")
            .join(name)
            .join("topic.toml");
        let declared = std::fs::read_to_string(path)
            .ok()
            .and_then(|text| text.parse::<toml::Table>().ok())
            .and_then(|table| Some(table.get("title")?.as_str()?.to_owned()));
        declared.unwrap_or_else(|| {
            let mut letters = name.chars();
            letters
                .next()
                .map(|first| first.to_uppercase().chain(letters).collect())
                .unwrap_or_default()
        })
    }

    /// Two exercises of one name could not be told apart in the progress file.
    fn note_double_names(&mut self) {
        let mut seen: Vec<(String, String)> = Vec::new();
        let mut doubles = Vec::new();
        for exercise in self.exercises() {
            for name in std::iter::once(&exercise.name).chain(&exercise.aliases) {
                match seen.iter().find(|(n, _)| n == name) {
                    Some((_, other)) if *other != exercise.id() => doubles.push(format!(
                        "`{name}` is a name of both {other} and {}",
                        exercise.id()
                    )),
                    _ => seen.push((name.clone(), exercise.id())),
                }
            }
        }
        self.problems.extend(doubles);
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
        let asked = name.trim();
        let plain = asked.trim_end_matches(['/', '\\']);
        let mut found: Vec<&Exercise> = self.exercises().filter(|e| goes_by(e, plain)).collect();
        if found.is_empty() {
            found.extend(self.at_path(plain));
        }
        match found.as_slice() {
            [one] => Ok(one),
            [] => Err(UnknownExercise {
                asked: asked.to_owned(),
                nearest: self.nearest(plain),
                ambiguous: false,
            }),
            several => Err(UnknownExercise {
                asked: asked.to_owned(),
                nearest: several.iter().map(|e| e.id()).collect(),
                ambiguous: true,
            }),
        }
    }

    /// The exercise whose folder holds this path.
    fn at_path(&self, path: &str) -> Option<&Exercise> {
        if path.is_empty() {
            return None;
        }
        let here = std::path::absolute(path).ok();
        let real = std::fs::canonicalize(path).ok();
        let in_root = self.root.join(path);
        self.exercises().find(|e| {
            let folder = e.dir.canonicalize().ok();
            here.as_ref().is_some_and(|p| p.starts_with(&e.dir))
                || in_root.starts_with(&e.dir)
                || matches!((&real, &folder), (Some(p), Some(f)) if p.starts_with(f))
        })
    }

    fn nearest(&self, asked: &str) -> Vec<String> {
        let ids: Vec<String> = self.exercises().map(Exercise::id).collect();
        nearest::nearest(asked, ids.iter().map(String::as_str))
    }
}

fn is_course(folder: &Path) -> bool {
    folder.join("Cargo.toml").is_file()
        && folder.join("exercises").is_dir()
        && folder.join(".cargo/config.toml").is_file()
}

/// Whether `asked` is one of the exercise's names: `name`, `topic/name`,
/// `04_ownership/03_name`, `04/03`, `04.03`, `ownership/3`, or any of these for an alias.
fn goes_by(exercise: &Exercise, asked: &str) -> bool {
    let is_short = |part: &str| {
        part == exercise.name
            || part == exercise.folder()
            || exercise.aliases.iter().any(|a| a == part)
    };
    if is_short(asked) {
        return true;
    }
    let Some((topic, short)) = asked.split_once(['/', '.']) else {
        return false;
    };
    let number = |text: &str| text.parse::<u8>().ok();
    let topic_matches = topic == exercise.topic
        || number(topic) == Some(exercise.topic_number)
        || topic == format!("{:02}_{}", exercise.topic_number, exercise.topic);
    topic_matches && (is_short(short) || number(short) == Some(exercise.number))
}

/// The folders named `NN_name` in a folder, in order of number.
fn numbered_folders(folder: &Path) -> std::io::Result<Vec<(u8, String, PathBuf)>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().map(|n| n.to_string_lossy().into_owned());
        let Some((number, name)) = name.as_deref().and_then(|n| n.split_once('_')) else {
            continue;
        };
        if let (Ok(number), true) = (number.parse(), path.is_dir()) {
            found.push((number, name.to_owned(), path.clone()));
        }
    }
    found.sort();
    Ok(found)
}
