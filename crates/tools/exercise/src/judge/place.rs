//! Where an exercise is judged: a small package of its own under `target`,
//! holding the learner's source and the tests as shipped.
//!
//! Judging a copy keeps the verdict honest and fast. The tests are the shipped
//! ones whatever the learner did to theirs; both compiler stages see the very
//! same text; a broken manifest elsewhere in the workspace does no harm; and no
//! lock is shared with the editor's background `cargo check`.

use std::collections::BTreeMap;
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use sandbox::Cancel;

use super::package::Package;
use crate::files;

/// A prepared package, locked for us until it is dropped.
#[derive(Debug)]
pub(crate) struct Place {
    pub dir: PathBuf,
    pub package: Package,
    _lock: File,
}

/// Why there is no place to judge in.
#[derive(Debug)]
pub(crate) enum PlaceError {
    Cancelled,
    Failed(String),
}

impl Place {
    /// Writes what differs of `texts` into `dir` and removes what is not in it.
    pub(crate) fn prepare(
        dir: &Path,
        package: Package,
        texts: &BTreeMap<String, String>,
        cancel: &Cancel,
    ) -> Result<Place, PlaceError> {
        let failed = |e: io::Error| {
            PlaceError::Failed(format!(
                "{} cannot be written: {e}. Is the disk full, or the folder write-protected?",
                dir.display()
            ))
        };
        let lock = lock(dir, cancel)
            .map_err(failed)?
            .ok_or(PlaceError::Cancelled)?;
        write_texts(dir, &package, texts).map_err(failed)?;
        Ok(Place {
            dir: dir.to_owned(),
            package,
            _lock: lock,
        })
    }
}

/// Makes the folder and holds off other instances that judge in it. `None`
/// when cancelled while waiting for one.
pub(crate) fn lock(dir: &Path, cancel: &Cancel) -> io::Result<Option<File>> {
    fs::create_dir_all(dir)?;
    let lock = File::create(dir.join(".lock"))?;
    loop {
        match lock.try_lock() {
            Ok(()) => return Ok(Some(lock)),
            Err(TryLockError::WouldBlock) if cancel.is_cancelled() => return Ok(None),
            Err(TryLockError::WouldBlock) => thread::sleep(Duration::from_millis(5)),
            // A file system without locks: judging goes on, one instance at a time is usual.
            Err(TryLockError::Error(_)) => return Ok(Some(lock)),
        }
    }
}

fn write_texts(dir: &Path, package: &Package, texts: &BTreeMap<String, String>) -> io::Result<()> {
    let manifest = package.manifest.as_bytes();
    write_if_changed(&dir.join("Cargo.toml"), manifest)?;
    if let Some(lock) = &package.lock_file {
        let path = dir.join("Cargo.lock");
        // Cargo adds this package to its copy, so what it was copied from is kept beside it.
        let origin = dir.join(".course.lock");
        let now = fs::read(lock)?;
        if !path.exists() || fs::read(&origin).is_ok_and(|then| then != now) {
            fs::write(&path, &now)?;
        }
        write_if_changed(&origin, &now)?;
    }
    for (name, text) in texts {
        if name != "Cargo.toml" {
            write_if_changed(&dir.join(name), text.as_bytes())?;
        }
    }
    let mut present = Vec::new();
    for folder in ["src", "tests", "python"] {
        files::below(dir, folder, &mut present)?;
    }
    for name in present {
        if !texts.contains_key(&name) {
            fs::remove_file(dir.join(name))?;
        }
    }
    Ok(())
}

/// Cargo goes by modification times: a file that did not change must not be
/// touched, and one that did change is always newer than the last build.
fn write_if_changed(path: &Path, content: &[u8]) -> io::Result<()> {
    if fs::read(path).is_ok_and(|now| now == content) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, content)
}
