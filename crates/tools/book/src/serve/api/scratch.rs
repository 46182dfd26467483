//! A private folder for one run, gone afterwards.

use std::fs;
use std::path::{Path, PathBuf};

use axum::http::StatusCode;

use super::Refusal;

/// A folder only this user can enter. It is removed with everything in it.
pub(in crate::serve) struct Scratch {
    /// `None` once it is removed.
    folder: Option<tempfile::TempDir>,
    path: PathBuf,
}

impl Scratch {
    /// Makes one.
    pub fn new() -> Result<Scratch, Refusal> {
        let mut builder = tempfile::Builder::new();
        builder.prefix("course-run-");
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
        let made = builder.tempdir();
        let folder = made.map_err(|error| {
            Refusal::new(
                StatusCode::INSUFFICIENT_STORAGE,
                format!(
                    "No folder could be made for the program: {error}. Free some space in {}.",
                    std::env::temp_dir().display()
                ),
            )
        })?;
        // By the name that has no links in it: rules of isolation are about real places.
        let path = fs::canonicalize(folder.path()).unwrap_or_else(|_| folder.path().to_owned());
        Ok(Scratch {
            folder: Some(folder),
            path,
        })
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Writes a file into it.
    pub fn write(&self, name: &str, text: &str) -> Result<PathBuf, Refusal> {
        let path = self.path.join(name);
        fs::write(&path, text).map_err(|error| {
            Refusal::new(
                StatusCode::INSUFFICIENT_STORAGE,
                format!("The program could not be written to a file: {error}. Free some space."),
            )
        })?;
        Ok(path)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let Some(folder) = self.folder.take() else {
            return;
        };
        if folder.close().is_err() {
            // A program can forbid us its folders; they are ours to allow again. What still
            // stays is in the system's temporary folder, which is emptied from time to time.
            allow(&self.path);
            let _ = fs::remove_dir_all(&self.path);
        }
    }
}

/// Allows everything in every folder below `folder`, links not followed.
fn allow(folder: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let _ = fs::set_permissions(folder, fs::Permissions::from_mode(0o700));
    }
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            allow(&entry.path());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_private_and_leaves_nothing_behind() {
        let scratch = Scratch::new().unwrap();
        let path = scratch.path().to_owned();
        scratch.write("main.rs", "fn main() {}").unwrap();
        fs::create_dir_all(path.join("a/b")).unwrap();
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
            assert_eq!(mode(&path), 0o700);
            fs::set_permissions(path.join("a"), fs::Permissions::from_mode(0o000)).unwrap();
        }
        drop(scratch);
        assert!(!path.exists());
    }
}
