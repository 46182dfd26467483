//! `cargo course new extension`: the learner's own project, Rust inside a Python package.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command};
use exercise::Course;

use super::extension_name::{distribution, problem};
use super::write_new;
use crate::cli::parts;
use crate::failure::{Context, Failure};

/// The package's name in the templates, in texts and in paths: they are such a project themselves,
/// so that pages can show them and run them.
const NAME: &str = "ward_names";
/// The name by which pip knows it.
const DISTRIBUTION: &str = "ward-names";
/// Lines with this word are there for the book.
const ANCHOR: &str = "ANCHOR";

macro_rules! templates {
    ($($path:literal),* $(,)?) => {
        [$(($path, include_str!(concat!("templates/extension/", $path)))),*]
    };
}

const TEMPLATES: [(&str, &str); 17] = templates![
    "Cargo.toml",
    "build.rs",
    "src/core.rs",
    "src/lib.rs",
    "pyproject.toml",
    "python/ward_names/__init__.py",
    "python/ward_names/_python.py",
    "python/ward_names/_native.pyi",
    "python/ward_names/py.typed",
    "tests/test_names.py",
    "tests/test_both_sides.py",
    "benchmarks/compare.py",
    "README.md",
    "gitignore",
    ".github/workflows/tests.yml",
    ".github/workflows/wheels.yml",
    ".github/workflows/release.yml",
];

/// The capstone's package has the same script.
const NEXT_VERSION: (&str, &str) = (
    "scripts/next_version.py",
    include_str!("../../../../../capstone/python/scripts/next_version.py"),
);

/// Its part of the command line.
pub fn define() -> Command {
    Command::new("extension")
        .about("A project of your own outside the course: Rust inside a Python package")
        .arg(
            Arg::new("name")
                .value_name("NAME")
                .required(true)
                .help("The name by which Python will import it, such as ward_names"),
        )
        .arg(parts::option(
            "into",
            "FOLDER",
            "A new or empty folder for it [default: NAME, beside the course's folder]",
        ))
        .after_help(
            "It has tests on both sides, types, a comparison of speed and workflow files, and all of \
             them pass as they are. Put your function in the place of the one that is there.\n\n\
             Examples:\n  cargo course new extension ward_names\n  \
             cargo course new extension ward_names --into ~/projects/ward_names",
        )
}

/// Writes the project and says what to do next.
pub fn write(course: &Course, matches: &ArgMatches) -> Result<String, Failure> {
    let name = parts::value(matches, "name").unwrap_or_default();
    if let Some(problem) = problem(name) {
        return Err(Failure::bad_input(problem));
    }
    let folder = folder(course.root(), name, parts::value(matches, "into"))?;
    for (path, text) in files(name) {
        write_new(&folder.join(path), &text)?;
    }
    Ok(next_steps(name, &folder))
}

/// Where the project goes; outside the course, and nothing is there yet.
fn folder(root: &Path, name: &str, into: Option<&str>) -> Result<PathBuf, Failure> {
    let root = fs::canonicalize(root).context("the course's folder cannot be read")?;
    let wanted = match into {
        Some(folder) => env::current_dir()
            .context("the current folder cannot be read")?
            .join(folder),
        None => root.parent().unwrap_or(&root).join(name),
    };
    let wanted = std::path::absolute(wanted).context("the folder's name cannot be used")?;
    // The part of the path that is there decides where it leads, links included.
    let mut there = wanted.as_path();
    while let (false, Some(parent)) = (there.exists(), there.parent()) {
        there = parent;
    }
    let real = fs::canonicalize(there).context(format!("{} cannot be read", there.display()))?;
    if real.starts_with(&root) {
        return Err(Failure::bad_input(format!(
            "{} is inside the course, where `cargo course update` and the course's workspace would \
             get in its way. Choose a folder outside with --into FOLDER.",
            wanted.display()
        )));
    }
    if wanted.is_file() {
        return Err(Failure::bad_input(format!(
            "{} is a file. Choose a new folder with --into FOLDER.",
            wanted.display()
        )));
    }
    let full = fs::read_dir(&wanted).is_ok_and(|mut entries| entries.next().is_some());
    match full {
        false => Ok(wanted),
        true => Err(Failure::bad_input(format!(
            "{} is not empty, and nothing in it shall be lost. Choose a new folder with --into FOLDER.",
            wanted.display()
        ))),
    }
}

/// Every file of the project: its path and its text.
fn files(name: &str) -> Vec<(PathBuf, String)> {
    let templates = TEMPLATES.iter().chain([&NEXT_VERSION]);
    let files = templates.map(|(path, text)| {
        let path = match *path {
            // Under its own name it would work on the templates.
            "gitignore" => String::from(".gitignore"),
            other => other.replace(NAME, name),
        };
        let text = without_anchors(text).replace(NAME, name);
        (
            PathBuf::from(path),
            text.replace(DISTRIBUTION, &distribution(name)),
        )
    });
    files.collect()
}

/// Without the lines that tell the book where a listing begins and ends; nor the empty lines that
/// only keep such a line apart from others.
fn without_anchors(text: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut after_anchor = false;
    for line in text.lines() {
        if line.contains(ANCHOR) {
            after_anchor = true;
            continue;
        }
        let doubled = line.is_empty() && kept.last().is_none_or(|last| last.is_empty());
        if !(after_anchor && doubled) {
            kept.push(line);
        }
        after_anchor = after_anchor && line.is_empty();
    }
    let mut text = kept.join("\n");
    if !text.is_empty() {
        text.push('\n');
    }
    text
}

fn next_steps(name: &str, folder: &Path) -> String {
    // In an environment it is `python` everywhere; outside, many systems know only `python3`.
    let (python, activate) = match cfg!(windows) {
        true => ("python", r".venv\Scripts\activate"),
        false => ("python3", "source .venv/bin/activate"),
    };
    let folder = folder.display();
    format!(
        "{name} is in {folder}\n\n\
         Make an environment there, build, and test both sides:\n\n  \
         cd \"{folder}\"\n  {python} -m venv .venv\n  {activate}\n  \
         pip install --editable \".[dev]\"\n  pytest\n  cargo test\n\n\
         README.md says where things are. Your function goes into src/core.rs, its twin into \
         python/{name}/_python.py."
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_file_keeps_the_old_name_or_an_anchor() {
        let files = files("fast_sums");
        assert_eq!(files.len(), TEMPLATES.len() + 1);
        for (path, text) in &files {
            for left in [NAME, DISTRIBUTION, ANCHOR] {
                assert!(!text.contains(left), "{left} in {}", path.display());
            }
            assert!(!path.to_string_lossy().contains(NAME));
        }
        assert!(files.iter().any(|(path, _)| path.ends_with(".gitignore")));
    }

    #[test]
    fn a_marker_takes_its_empty_line_with_it() {
        let text = "a\n\n\n# ANCHOR: x\nb\n\n\n# ANCHOR_END: x\n\n\nc\n";
        assert_eq!(without_anchors(text), "a\n\n\nb\n\n\nc\n");
        assert_eq!(
            without_anchors("// ANCHOR: x\na\n// ANCHOR_END: x\n\nb\n"),
            "a\n\nb\n"
        );
        assert_eq!(without_anchors(""), "");
    }
}
