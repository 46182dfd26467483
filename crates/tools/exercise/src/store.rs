//! Where what we know of a learner lies on disk, and how it survives what disks and people do.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::marker::PhantomData;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use serde_json::Value;

use crate::files;
use crate::progress::ProgressError;

/// A save takes milliseconds; who holds the lock longer than this hangs.
const PATIENCE: Duration = Duration::from_secs(5);

/// Something kept in a file of `.course`.
pub(crate) trait Kept: Clone + Default {
    /// The file's name without its ending.
    const FILE: &'static str;
    /// What people call it, as in "your progress could not be saved".
    const WHAT: &'static str;
    /// What it means that all of it is lost.
    const LOST: &'static str;

    /// The file's text.
    fn to_text(&self) -> String;
    /// Reads a file's text.
    fn from_text(text: &str) -> Result<Self, Unusable>;
}

/// Why a file's text is none of ours.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Unusable {
    /// A newer version of the course wrote it.
    Newer,
    /// Cut off, or not ours.
    Damaged,
}

/// Reads JSON that says of itself which version wrote it, as long as that is `ours`.
pub(crate) fn read_version(text: &str, ours: u64) -> Result<Value, Unusable> {
    let value: Value = serde_json::from_str(text).map_err(|_| Unusable::Damaged)?;
    match value.get("version").and_then(Value::as_u64) {
        Some(version) if version == ours => Ok(value),
        Some(version) if version > ours => Err(Unusable::Newer),
        _ => Err(Unusable::Damaged),
    }
}

#[derive(Debug)]
pub(crate) struct Store<S> {
    path: PathBuf,
    kept: PhantomData<S>,
}

/// What reading found.
#[derive(Debug, Default)]
pub(crate) struct Found<S> {
    pub state: S,
    pub missing: bool,
    /// Written by a newer version: must not be overwritten.
    pub newer: bool,
    pub notices: Vec<String>,
}

pub(crate) fn newer_version(path: &Path) -> String {
    format!(
        "{} was written by a newer version of the course, so nothing is saved to it. \
         `cargo course update` brings this one up to date",
        path.display()
    )
}

impl<S: Kept> Store<S> {
    pub fn new(root: &Path) -> Store<S> {
        Store {
            path: root.join(format!(".course/{}.json", S::FILE)),
            kept: PhantomData,
        }
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    fn backup(&self) -> PathBuf {
        self.path.with_file_name(format!("{}.backup.json", S::FILE))
    }

    pub fn read(&self) -> Result<Found<S>, ProgressError> {
        let text = match fs::read(&self.path) {
            Ok(bytes) => String::from_utf8(bytes).unwrap_or_default(),
            Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(self.read_without()),
            Err(e) => {
                return Err(ProgressError::new(format!(
                    "your {} in {} cannot be read: {e}",
                    S::WHAT,
                    self.path.display()
                )));
            }
        };
        match S::from_text(&text) {
            Ok(state) => Ok(Found {
                state,
                ..Found::default()
            }),
            Err(Unusable::Newer) => Ok(Found {
                newer: true,
                notices: vec![newer_version(&self.path)],
                ..Found::default()
            }),
            Err(Unusable::Damaged) => Ok(self.recover()),
        }
    }

    /// There is no progress file: a first start, unless the copy says otherwise.
    fn read_without(&self) -> Found<S> {
        match self.read_backup() {
            None => Found {
                missing: true,
                ..Found::default()
            },
            Some(state) => Found {
                state,
                notices: vec![format!(
                    "the file with your {what} was gone; it was restored from its copy \
                     .course/{file}.backup.json (to start afresh, delete both)",
                    what = S::WHAT,
                    file = S::FILE,
                )],
                ..Found::default()
            },
        }
    }

    /// The file is cut off or not ours. It is kept beside the new one.
    fn recover(&self) -> Found<S> {
        let stamp = files::stamp(SystemTime::now());
        let kept = self
            .path
            .with_file_name(format!("{}.damaged.{stamp}.json", S::FILE));
        let kept = match fs::copy(&self.path, &kept) {
            Ok(_) => format!("; the damaged file is kept as {}", kept.display()),
            Err(_) => String::new(),
        };
        let (state, said) = match self.read_backup() {
            Some(state) => (state, String::from("; it was restored from its copy")),
            None => (S::default(), format!(" and there is no copy; {}", S::LOST)),
        };
        // From here on the file is good again, so this is said once.
        let _ = self.update(|now| *now = state.clone());
        Found {
            state,
            notices: vec![format!(
                "the file with your {} was damaged{said}{kept}",
                S::WHAT
            )],
            ..Found::default()
        }
    }

    fn read_backup(&self) -> Option<S> {
        S::from_text(&fs::read_to_string(self.backup()).ok()?).ok()
    }

    /// Makes a change to what is on disk now, and returns the result.
    pub fn update(&self, change: impl FnOnce(&mut S)) -> Result<S, ProgressError> {
        let failed = |e: io::Error| {
            let advice = match e.kind() {
                io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                    "the disk is full: make room, then save again"
                }
                io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                    "make the folder .course writable"
                }
                _ => "what was recorded before is intact",
            };
            ProgressError::new(format!(
                "your {} could not be saved to {}: {e} ({advice})",
                S::WHAT,
                self.path.display()
            ))
        };
        if let Some(folder) = self.path.parent() {
            fs::create_dir_all(folder).map_err(failed)?;
        }
        let _lock = self.lock().map_err(failed)?;
        let before = match fs::read(&self.path) {
            Ok(bytes) => String::from_utf8(bytes).unwrap_or_default(),
            Err(e) if e.kind() == io::ErrorKind::NotFound => String::new(),
            Err(e) => return Err(failed(e)),
        };
        let mut state = match S::from_text(&before) {
            Ok(state) => state,
            Err(Unusable::Newer) => return Err(ProgressError::new(newer_version(&self.path))),
            Err(Unusable::Damaged) => self.read_backup().unwrap_or_default(),
        };
        change(&mut state);
        let text = state.to_text();
        if text != before {
            files::write_atomic(&self.path, text.as_bytes()).map_err(failed)?;
            // Only now that the new file is safe may its copy change too.
            let _ = files::write_quickly(&self.backup(), text.as_bytes());
        }
        Ok(state)
    }

    /// Holds off other instances while we read, change and write.
    fn lock(&self) -> io::Result<File> {
        let file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(self.path.with_file_name(format!("{}.lock", S::FILE)))?;
        let start = Instant::now();
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(file),
                Err(TryLockError::WouldBlock) if start.elapsed() < PATIENCE => {
                    thread::sleep(Duration::from_millis(5));
                }
                Err(TryLockError::WouldBlock) => {
                    return Err(io::Error::new(
                        io::ErrorKind::TimedOut,
                        "another running course holds the lock; end it and try again",
                    ));
                }
                // Some network file systems know no locks; the atomic
                // replacement still keeps the file whole.
                Err(TryLockError::Error(_)) => return Ok(file),
            }
        }
    }
}
