//! The files of an exercise that the learner edits: to read them, and to save one without
//! losing what somebody else saved meanwhile.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::exercise::{Exercise, Kind};
use crate::files;
use crate::judge::source;

/// A file of the learner's as it lies on disk now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnFile {
    /// Its name, relative to the exercise's folder, with `/`.
    pub name: String,
    /// Its text, with plain line ends.
    pub text: String,
    /// Tells this content from any other.
    pub hash: String,
}

/// Why a file was not saved. Nothing was changed.
#[derive(Debug)]
pub enum SaveError {
    /// The learner has no such file.
    NotOwn(String),
    /// It is not what it was when the learner began: this is what lies there now.
    Changed(OwnFile),
    /// It cannot be read or written; why, and what to do.
    Failed(String),
}

/// The endings of the files in `python/` that the learner edits in an exercise of the kind python.
pub(crate) const PYTHON_SIDE: [&str; 9] = [
    ".py", ".pyi", ".toml", ".cfg", ".yml", ".yaml", ".md", ".in", ".typed",
];

/// Whether a file belongs to the learner in an exercise of the kind python. What a build leaves
/// behind does not.
pub(crate) fn is_python_side(name: &str) -> bool {
    let made = |folder: &str| matches!(folder, "build" | "dist") || folder.ends_with(".egg-info");
    name.starts_with("python/")
        && files::is_inside(name)
        && PYTHON_SIDE.iter().any(|ending| name.ends_with(ending))
        && !name.split('/').any(made)
}

impl Exercise {
    /// The names of the learner's files: the one to edit first, then the others beside it.
    pub fn own_files(&self) -> Vec<String> {
        let main = self.source_name();
        let mut names = Vec::new();
        let folder = match self.kind {
            Kind::Python => "python",
            _ => "src",
        };
        // What cannot be listed is not there; the main file says so when it is read.
        let _ = files::below(&self.dir, folder, &mut names);
        names.retain(|name| *name != main && self.is_own(name));
        names.insert(0, main);
        names
    }

    /// The names of the learner's files and of the solution's, the one to edit first.
    pub fn files_of_both(&self) -> Vec<String> {
        let solved = Exercise {
            dir: self.solution_dir(),
            ..self.clone()
        };
        let mut names = self.own_files();
        for name in solved.own_files() {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    /// Whether the file of this name, relative to the exercise's folder, is one that the learner
    /// edits.
    pub fn is_own(&self, name: &str) -> bool {
        source::is_own(self, name)
    }

    /// Reads one of the learner's files.
    pub fn read_own(&self, name: &str) -> Result<OwnFile, String> {
        let path = self.own_path(name)?;
        let text = source::read_text(&path, name, self)?;
        Ok(OwnFile {
            name: name.to_owned(),
            hash: hash(&text),
            text: text.replace("\r\n", "\n"),
        })
    }

    /// Saves `text` as one of the learner's files if it is still the file that had `before` as
    /// its hash. Line ends stay what they are in the file.
    pub fn save_own(&self, name: &str, before: &str, text: &str) -> Result<OwnFile, SaveError> {
        let path = self.own_path(name).map_err(SaveError::NotOwn)?;
        let now = source::read_text(&path, name, self).map_err(SaveError::Failed)?;
        if hash(&now) != before {
            return Err(SaveError::Changed(OwnFile {
                name: name.to_owned(),
                hash: hash(&now),
                text: now.replace("\r\n", "\n"),
            }));
        }
        let plain = text.replace("\r\n", "\n");
        let written = match now.contains("\r\n") {
            true => plain.replace('\n', "\r\n"),
            false => plain.clone(),
        };
        if written != now {
            write(&path, &written)
                .map_err(|e| SaveError::Failed(format!("{name} cannot be written: {e}.")))?;
        }
        Ok(OwnFile {
            name: name.to_owned(),
            hash: hash(&written),
            text: plain,
        })
    }

    /// Where one of the learner's files lies; nothing else has a path.
    fn own_path(&self, name: &str) -> Result<PathBuf, String> {
        let own = self.own_files();
        if !own.iter().any(|known| known == name) {
            return Err(format!(
                "{} has no file `{name}` to edit; there is {}.",
                self.id(),
                own.join(", ")
            ));
        }
        let path = self.dir.join(name);
        let leads_out = match (path.canonicalize(), self.dir.canonicalize()) {
            (Ok(path), Ok(folder)) => !path.starts_with(folder),
            // Not there: reading it says so.
            _ => false,
        };
        match leads_out {
            true => Err(format!(
                "{name} is a link that leads out of the exercise. `cargo course reset {}` puts \
                 the exercise back as it was shipped.",
                self.name
            )),
            false => Ok(path),
        }
    }
}

/// A whole file or the old one, and the old one's permissions.
fn write(path: &Path, text: &str) -> io::Result<()> {
    let permissions = fs::metadata(path)?.permissions();
    if permissions.readonly() {
        return Err(io::Error::new(
            io::ErrorKind::PermissionDenied,
            "it is write-protected",
        ));
    }
    let real = path.canonicalize()?;
    files::write_atomic(&real, text.as_bytes())?;
    fs::set_permissions(&real, permissions)
}

/// 64 bits by the standard hasher: enough to notice that a file has changed.
fn hash(text: &str) -> String {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}
