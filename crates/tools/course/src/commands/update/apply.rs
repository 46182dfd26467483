//! Carries the decisions out, each file by a new file and a rename.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use super::plan::Step;
use super::tree;
use crate::failure::{Context, Failure};

/// What was done.
#[derive(Debug, Default)]
pub struct Applied {
    /// How many files were replaced, added or removed.
    pub taken: usize,
    /// The learner's files that stay.
    pub yours: Vec<String>,
    /// Files beside which the new version was laid.
    pub conflicts: Vec<String>,
    /// Exercises that got another folder.
    pub moved: Vec<(String, String)>,
    /// Where what had to make room is kept, if anything had to.
    pub kept: Option<String>,
    keep_name: String,
}

impl Applied {
    /// Nothing done yet; things are kept in a folder named after the time.
    pub fn begin(root: &Path) -> Applied {
        let seconds = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .map_or(0, |since| since.as_secs());
        let free = (0..)
            .map(|count| format!(".course/kept/update-{seconds}-{count}"))
            .find(|name| !tree::on_disk(root, name).exists());
        Applied {
            keep_name: free.unwrap_or_default(),
            ..Applied::default()
        }
    }

    /// Moves a file or folder of the course to where things are kept.
    pub fn keep(&mut self, root: &Path, path: &str) -> Result<(), Failure> {
        let target = self.kept_path(root, path)?;
        fs::rename(tree::on_disk(root, path), &target)
            .context(format!("{path} cannot be moved to {}", target.display()))
    }

    fn keep_copy(&mut self, root: &Path, path: &str) -> Result<(), Failure> {
        let target = self.kept_path(root, path)?;
        fs::copy(tree::on_disk(root, path), &target)
            .map(|_| ())
            .context(format!("{path} cannot be copied to {}", target.display()))
    }

    fn kept_path(&mut self, root: &Path, path: &str) -> Result<PathBuf, Failure> {
        let target = tree::on_disk(&tree::on_disk(root, &self.keep_name), path);
        make_parent(&target)?;
        self.kept = Some(self.keep_name.clone());
        Ok(target)
    }
}

/// Carries every step out.
pub fn carry_out(root: &Path, steps: Vec<Step>, applied: &mut Applied) -> Result<(), Failure> {
    for step in steps {
        match step {
            Step::Take(path, content) => {
                write(&tree::on_disk(root, &path), &content)?;
                applied.taken += 1;
            }
            Step::KeepAndTake(path, content) => {
                applied.keep_copy(root, &path)?;
                write(&tree::on_disk(root, &path), &content)?;
                applied.taken += 1;
            }
            Step::Beside(path, content) => {
                write(&tree::on_disk(root, &format!("{path}.incoming")), &content)?;
                applied.conflicts.push(path);
            }
            Step::Yours(path) => applied.yours.push(path),
            Step::Remove(path) => {
                remove(root, &path)?;
                applied.taken += 1;
            }
        }
    }
    Ok(())
}

fn make_parent(path: &Path) -> Result<(), Failure> {
    match path.parent() {
        Some(parent) => fs::create_dir_all(parent)
            .context(format!("the folder {} cannot be made", parent.display())),
        None => Ok(()),
    }
}

/// Writes a file so that a crash leaves the old one or the new one, never a half.
pub fn write(path: &Path, content: &[u8]) -> Result<(), Failure> {
    make_parent(path)?;
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".course-new");
    let draft = path.with_file_name(name);
    let written = fs::write(&draft, content)
        .and_then(|()| copy_mode(path, &draft))
        .and_then(|()| fs::rename(&draft, path));
    written
        .inspect_err(|_| {
            // A draft that cannot be removed either does no harm.
            let _ = fs::remove_file(&draft);
        })
        .context(format!("{} cannot be written", path.display()))
}

/// A script that could be run before can be run afterwards.
fn copy_mode(from: &Path, to: &Path) -> std::io::Result<()> {
    match fs::metadata(from) {
        Ok(data) => fs::set_permissions(to, data.permissions()),
        Err(_) => Ok(()),
    }
}

/// Removes a file and the folders it leaves empty.
fn remove(root: &Path, path: &str) -> Result<(), Failure> {
    let file = tree::on_disk(root, path);
    fs::remove_file(&file).context(format!("{} cannot be removed", file.display()))?;
    let mut folder = file.parent();
    while let Some(empty) = folder.filter(|folder| *folder != root) {
        if fs::remove_dir(empty).is_err() {
            break;
        }
        folder = empty.parent();
    }
    Ok(())
}
