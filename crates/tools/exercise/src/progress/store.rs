//! Where progress lies on disk, and how it survives what disks and people do.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use super::ProgressError;
use super::state::{State, Unusable};
use crate::files;

/// A save takes milliseconds; who holds the lock longer than this hangs.
const PATIENCE: Duration = Duration::from_secs(5);

#[derive(Debug)]
pub(super) struct Store {
    path: PathBuf,
}

/// What reading found.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub state: State,
    pub missing: bool,
    /// Written by a newer version: must not be overwritten.
    pub newer: bool,
    pub notices: Vec<String>,
}

pub(super) fn newer_version(path: &Path) -> String {
    format!(
        "{} was written by a newer version of the course, so nothing is saved to it. \
         `cargo course update` brings this one up to date",
        path.display()
    )
}

impl Store {
    pub fn new(root: &Path) -> Store {
        Store {
            path: root.join(".course/progress.json"),
        }
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    fn backup(&self) -> PathBuf {
        self.path.with_file_name("progress.backup.json")
    }

    pub fn read(&self) -> Result<Found, ProgressError> {
        let text = match fs::read(&self.path) {
            Ok(bytes) => String::from_utf8(bytes).unwrap_or_default(),
            Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(self.read_without()),
            Err(e) => {
                return Err(ProgressError::new(format!(
                    "your progress in {} cannot be read: {e}",
                    self.path.display()
                )));
            }
        };
        match State::from_text(&text) {
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
    fn read_without(&self) -> Found {
        match self.read_backup() {
            None => Found {
                missing: true,
                ..Found::default()
            },
            Some(state) => Found {
                state,
                notices: vec![String::from(
                    "your progress file was gone; your progress was restored from its copy \
                     .course/progress.backup.json (to start afresh, delete both)",
                )],
                ..Found::default()
            },
        }
    }

    /// The file is cut off or not ours. It is kept beside the new one.
    fn recover(&self) -> Found {
        let stamp = files::stamp(SystemTime::now());
        let kept = self
            .path
            .with_file_name(format!("progress.damaged.{stamp}.json"));
        let kept = match fs::copy(&self.path, &kept) {
            Ok(_) => format!("; the damaged file is kept as {}", kept.display()),
            Err(_) => String::new(),
        };
        let (state, said) = match self.read_backup() {
            Some(state) => (
                state,
                "your progress file was damaged; your progress was restored from its copy",
            ),
            None => (
                State::default(),
                "your progress file was damaged and there is no copy; solved exercises are \
                 recorded again as soon as they are checked (`cargo course check --all`)",
            ),
        };
        // From here on the file is good again, so this is said once.
        let _ = self.update(|now| *now = state.clone());
        Found {
            state,
            notices: vec![format!("{said}{kept}")],
            ..Found::default()
        }
    }

    fn read_backup(&self) -> Option<State> {
        State::from_text(&fs::read_to_string(self.backup()).ok()?).ok()
    }

    /// Makes a change to what is on disk now, and returns the result.
    pub fn update(&self, change: impl FnOnce(&mut State)) -> Result<State, ProgressError> {
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
                "your progress could not be saved to {}: {e} ({advice})",
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
        let mut state = match State::from_text(&before) {
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
            .open(self.path.with_file_name("progress.lock"))?;
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
