//! Packages that got another folder, and packages the newer course does not have.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::apply::Applied;
use super::plan::Base;
use super::tree::{self, Tree};
use crate::failure::{Context, Failure};

const PARTS: [&str; 2] = ["exercises", "solutions"];

/// Moves a learner's package to the folder where the newer course has it, so that no
/// package exists twice and the work goes along.
pub fn follow(
    root: &Path,
    new: &Tree,
    base: &mut Base,
    applied: &mut Applied,
) -> Result<(), Failure> {
    let mut moves = Vec::new();
    for part in PARTS {
        let here = local_packages(root, part)?;
        for (folder, manifest) in tree::packages(new, part) {
            let Some((name, aliases)) = tree::package_names(manifest) else {
                continue;
            };
            let old = std::iter::once(&name)
                .chain(&aliases)
                .find_map(|name| here.get(name));
            if let Some(old) = old.filter(|old| *old != folder) {
                moves.push((old.clone(), folder.to_string()));
            }
        }
    }
    // In two steps, because two packages may have changed places.
    let waiting = root.join(".course").join("moving");
    for (at, (old, _)) in moves.iter().enumerate() {
        fs::create_dir_all(&waiting).context("a folder under .course cannot be made")?;
        rename(&tree::on_disk(root, old), &waiting.join(at.to_string()))?;
    }
    for (at, (old, folder)) in moves.iter().enumerate() {
        let target = tree::on_disk(root, folder);
        if target.exists() {
            applied.keep(root, folder)?;
        }
        rename(&waiting.join(at.to_string()), &target)?;
        rename_base(base, old, folder);
        if folder.starts_with("exercises/") {
            applied.moved.push((old.clone(), folder.clone()));
        }
    }
    Ok(())
}

/// Puts packages aside that the newer course does not have. An exercise the learner has
/// worked on stays where it is.
pub fn drop_packages(
    root: &Path,
    new: &Tree,
    base: &Base,
    applied: &mut Applied,
) -> Result<(), Failure> {
    for part in PARTS {
        for folder in local_packages(root, part)?.values() {
            let manifest = format!("{folder}/Cargo.toml");
            let known = base.whole.then(|| base.files.contains_key(&manifest));
            // A package of the learner's own making is not ours to move.
            if new.contains_key(&manifest) || known == Some(false) {
                continue;
            }
            let recorded = base.files.contains_key(&manifest);
            if part == "exercises" && (!recorded || worked_on(root, base, folder)) {
                applied.yours.push(folder.clone());
                continue;
            }
            applied.keep(root, folder)?;
        }
    }
    Ok(())
}

fn worked_on(root: &Path, base: &Base, folder: &str) -> bool {
    let prefix = format!("{folder}/");
    base.files
        .iter()
        .filter(|(path, _)| path.starts_with(&prefix))
        .any(|(path, before)| fs::read(tree::on_disk(root, path)).ok().as_ref() != Some(before))
}

/// The packages on disk below a part: name to folder.
fn local_packages(root: &Path, part: &str) -> Result<BTreeMap<String, String>, Failure> {
    let mut found = BTreeMap::new();
    let below = root.join(part);
    if !below.is_dir() {
        return Ok(found);
    }
    for (path, content) in tree::read(&below)? {
        let Some(folder) = path.strip_suffix("/Cargo.toml") else {
            continue;
        };
        if folder.split('/').count() == 2
            && let Some((name, _)) = tree::package_names(&content)
        {
            found.insert(name, format!("{part}/{folder}"));
        }
    }
    Ok(found)
}

fn rename(from: &Path, to: &Path) -> Result<(), Failure> {
    if let Some(parent) = to.parent() {
        fs::create_dir_all(parent).context(format!("{} cannot be made", parent.display()))?;
    }
    fs::rename(from, to).context(format!(
        "{} cannot be moved to {}",
        from.display(),
        to.display()
    ))
}

fn rename_base(base: &mut Base, old: &str, new: &str) {
    let prefix = format!("{old}/");
    let paths: Vec<String> = base
        .files
        .keys()
        .filter(|path| path.starts_with(&prefix))
        .cloned()
        .collect();
    for path in paths {
        if let (Some(content), Some(rest)) = (base.files.remove(&path), path.strip_prefix(&prefix))
        {
            base.files.insert(format!("{new}/{rest}"), content);
        }
    }
}
