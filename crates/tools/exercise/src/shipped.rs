//! The exercises as shipped: what `reset` restores and what checks are run against.
//!
//! Each topic keeps them in `exercises/NN_topic/shipped.json`:
//! `{"version":1,"exercises":{"NN_name":{"src/lib.rs":"text",…}}}`.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use serde_json::{Map, Value};

use crate::course::Topic;
use crate::exercise::Exercise;
use crate::files;

const VERSION: u64 = 1;

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
        Shipped::read(&Shipped::path(topic))
    }

    pub(crate) fn read(path: &Path) -> io::Result<Shipped> {
        let wrong = |what: &str| {
            io::Error::new(
                io::ErrorKind::InvalidData,
                format!(
                    "{}: {what}; `cargo course bless` writes it anew",
                    path.display()
                ),
            )
        };
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(Shipped::default()),
            Err(e) => return Err(e),
        };
        let value: Value = serde_json::from_str(&text).map_err(|e| wrong(&e.to_string()))?;
        if value.get("version").and_then(Value::as_u64) != Some(VERSION) {
            return Err(wrong("its version is not 1"));
        }
        let exercises = value
            .get("exercises")
            .and_then(Value::as_object)
            .ok_or_else(|| wrong("`exercises` is missing"))?;
        let mut shipped = Shipped::default();
        for (folder, files) in exercises {
            let files = files
                .as_object()
                .ok_or_else(|| wrong("an exercise is no object"))?;
            let texts = files
                .iter()
                .map(|(name, text)| {
                    let text = text.as_str().ok_or_else(|| wrong("a file is no text"))?;
                    if !files::is_inside(name) {
                        return Err(wrong("a file's path leads out of its exercise"));
                    }
                    Ok((name.clone(), text.to_owned()))
                })
                .collect::<io::Result<BTreeMap<_, _>>>()?;
            shipped.exercises.insert(folder.clone(), texts);
        }
        Ok(shipped)
    }

    /// The shipped files of an exercise: path relative to its folder (with `/`) to text.
    pub fn files(&self, exercise: &Exercise) -> Option<&BTreeMap<String, String>> {
        self.exercises.get(&exercise.folder())
    }

    /// Puts an exercise back as shipped. Files it replaces are kept first,
    /// under `.course/kept/`; files the learner added stay.
    pub fn restore(&self, exercise: &Exercise) -> io::Result<Restored> {
        let shipped = self.files(exercise).ok_or_else(|| {
            io::Error::new(
                io::ErrorKind::NotFound,
                format!(
                    "the course has no record of {} as it was shipped",
                    exercise.id()
                ),
            )
        })?;
        let kept = exercise
            .root
            .join(".course/kept")
            .join(exercise.folder())
            .join(files::stamp(SystemTime::now()));
        let mut restored = Restored::default();
        let mut todo = Vec::new();
        for (name, text) in shipped {
            let path = exercise.dir.join(name);
            if fs::read(&path).is_ok_and(|now| now == text.as_bytes()) {
                continue;
            }
            if fs::symlink_metadata(&path).is_ok() {
                files::keep(&path, &kept.join(name))?;
                restored.kept = Some(kept.clone());
            }
            todo.push((name, path, text));
        }
        // Everything is kept before the first file is replaced.
        for (name, path, text) in todo {
            files::replace(&path, text.as_bytes())?;
            restored.written.push(name.clone());
        }
        Ok(restored)
    }

    /// Builds the record from the topic's files on disk, as the text of
    /// `shipped.json`.
    pub fn generate(topic: &Topic) -> io::Result<String> {
        let mut exercises = Map::new();
        for exercise in &topic.exercises {
            let mut texts = Map::new();
            for (name, text) in read_from_disk(exercise, true)? {
                texts.insert(name, Value::String(text));
            }
            exercises.insert(exercise.folder(), Value::Object(texts));
        }
        // The version stands first, for people who read the file.
        let exercises = serde_json::to_string_pretty(&exercises).map_err(io::Error::other)?;
        let exercises = exercises.replace('\n', "\n  ");
        Ok(format!(
            "{{\n  \"version\": {VERSION},\n  \"exercises\": {exercises}\n}}\n"
        ))
    }

    /// Where the topic's record lies.
    pub fn path(topic: &Topic) -> PathBuf {
        topic.dir.join("shipped.json")
    }
}

/// The files an exercise is made of, from disk: its manifest and everything
/// below src, tests and python; without `with_source` not the learner's files.
pub(crate) fn read_from_disk(
    exercise: &Exercise,
    with_source: bool,
) -> io::Result<BTreeMap<String, String>> {
    let mut names = vec![String::from("Cargo.toml")];
    for folder in ["src", "tests", "python"] {
        files::below(&exercise.dir, folder, &mut names)?;
    }
    if !with_source {
        names.retain(|name| !name.starts_with("src/") && !exercise.is_own(name));
    }
    let mut texts = BTreeMap::new();
    for name in names {
        let path = exercise.dir.join(&name);
        let text = fs::read_to_string(&path)
            .map_err(|e| io::Error::new(e.kind(), format!("{}: {e}", path.display())))?;
        texts.insert(name, text);
    }
    Ok(texts)
}

/// The shipped files of an exercise; none when nothing (readable) is recorded.
pub(crate) fn recorded(exercise: &Exercise) -> Option<BTreeMap<String, String>> {
    let path = exercise.dir.parent()?.join("shipped.json");
    Shipped::read(&path)
        .ok()?
        .exercises
        .remove(&exercise.folder())
}

/// The shipped text of one file of an exercise.
pub(crate) fn recorded_text(exercise: &Exercise, name: &str) -> Option<String> {
    recorded(exercise)?.remove(name)
}

/// The shipped manifest of the exercise in this folder.
pub(crate) fn recorded_manifest(topic: &Topic, dir: &Path) -> Option<String> {
    let folder = dir.file_name()?.to_string_lossy().into_owned();
    let mut shipped = Shipped::load(topic).ok()?;
    shipped.exercises.remove(&folder)?.remove("Cargo.toml")
}
