//! The book as a folder of pages.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use anyhow::{Context, Result, bail};
use mdbook_driver::MDBook;
use mdbook_driver::config::Config;

use crate::complaints;
use crate::preprocess::{Directives, Strictness, lock};
use crate::problem::{Problem, Problems};

/// Marks a folder as ours: mdBook empties the folder it builds into.
const MARKER: &str = ".course-book";

/// Builds the book of the course at `root` into `dest`; any problem fails the build.
pub fn build(root: &Path, dest: &Path) -> Result<()> {
    let dest = std::path::absolute(dest)
        .with_context(|| format!("{} is no usable path", dest.display()))?;
    check_destination(root, &dest)?;
    build_into(root, &dest, Strictness::Strict)?;
    std::fs::write(dest.join(MARKER), "built by course-book\n")
        .with_context(|| format!("cannot write into {}", dest.display()))
}

/// Builds into `dest`, which is emptied first, and returns the problems that were let pass.
pub(crate) fn build_into(root: &Path, dest: &Path, strictness: Strictness) -> Result<Vec<Problem>> {
    let folder = root.join("book");
    let problems = Arc::new(Mutex::new(Vec::new()));
    let directives = Directives::new(root, strictness, Arc::clone(&problems))?;
    let (built, complaints) = complaints::collect(|| -> Result<()> {
        let mut config = Config::from_disk(folder.join("book.toml"))
            .with_context(|| format!("cannot use {}", folder.join("book.toml").display()))?;
        config.build.build_dir = dest.to_owned();
        let mut book = MDBook::load_with_config(&folder, config)?;
        // Takes the place of the command that book.toml names for plain mdbook.
        book.with_preprocessor(directives);
        book.build()
    });
    built?;
    let mut problems = std::mem::take(&mut *lock(&problems));
    problems.extend(
        complaints
            .into_iter()
            .map(|message| Problem::in_file("book", message)),
    );
    if strictness == Strictness::Strict && !problems.is_empty() {
        bail!(Problems::new(problems));
    }
    Ok(problems)
}

/// `dest` must be a folder that may be emptied: new, empty, or built by us before.
fn check_destination(root: &Path, dest: &Path) -> Result<()> {
    let sources: PathBuf = root.join("book/src");
    let sources = std::path::absolute(&sources).unwrap_or(sources);
    if dest.starts_with(&sources) {
        bail!(
            "{} lies among the book's sources; choose another folder",
            dest.display()
        );
    }
    if !dest.exists() || dest.join(MARKER).is_file() {
        return Ok(());
    }
    let mut entries = std::fs::read_dir(dest)
        .with_context(|| format!("{} is not a folder that can be used", dest.display()))?;
    if entries.next().is_some() {
        bail!(
            "{} holds other files, and building would remove them; choose a new or empty folder",
            dest.display()
        );
    }
    Ok(())
}
