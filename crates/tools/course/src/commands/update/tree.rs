//! All files of a course, as content by path.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::{Context, Failure};

/// Content by path; paths are relative to the root and written with `/`.
pub type Tree = BTreeMap<String, Vec<u8>>;

/// Folders that are the learner's or the machine's own.
const SKIPPED: [&str; 6] = [
    ".git",
    ".course",
    ".venv",
    "target",
    "__pycache__",
    "node_modules",
];

/// Reads every file below `folder`.
pub fn read(folder: &Path) -> Result<Tree, Failure> {
    let mut tree = Tree::new();
    walk(folder, "", &mut tree)?;
    Ok(tree)
}

fn walk(folder: &Path, prefix: &str, tree: &mut Tree) -> Result<(), Failure> {
    let cannot = || format!("{} cannot be read", folder.display());
    for entry in fs::read_dir(folder).context(cannot())? {
        let entry = entry.context(cannot())?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let kind = entry.file_type().context(cannot())?;
        let path = format!("{prefix}{name}");
        if kind.is_dir() {
            if !SKIPPED.contains(&name.as_str()) {
                walk(&entry.path(), &format!("{path}/"), tree)?;
            }
        } else if kind.is_file() {
            let content = fs::read(entry.path())
                .context(format!("{} cannot be read", entry.path().display()))?;
            tree.insert(path, content);
        }
    }
    Ok(())
}

/// The path on disk of a path in a tree.
pub fn on_disk(root: &Path, path: &str) -> PathBuf {
    path.split('/').fold(root.to_path_buf(), |mut all, part| {
        all.push(part);
        all
    })
}

/// The name in a manifest's `[package]`, and the names it had before.
pub fn package_names(manifest: &[u8]) -> Option<(String, Vec<String>)> {
    let text = std::str::from_utf8(manifest).ok()?;
    let table: toml::Table = text.parse().ok()?;
    let package = table.get("package")?;
    let name = package.get("name")?.as_str()?.to_string();
    let aliases = package
        .get("metadata")
        .and_then(|metadata| metadata.get("exercise")?.get("aliases")?.as_array())
        .map(|names| {
            names
                .iter()
                .filter_map(|name| name.as_str().map(String::from))
                .collect()
        })
        .unwrap_or_default();
    Some((name, aliases))
}

/// The package folders of a tree below `part/*/*`, each with its manifest.
pub fn packages<'a>(tree: &'a Tree, part: &str) -> Vec<(&'a str, &'a [u8])> {
    tree.iter()
        .filter_map(|(path, content)| {
            let folder = path.strip_suffix("/Cargo.toml")?;
            let deep = folder.split('/').count() == 3 && folder.split('/').next() == Some(part);
            deep.then_some((folder, content.as_slice()))
        })
        .collect()
}
