//! What the doctor looks at.

use std::fs;
use std::path::{Path, PathBuf};

use exercise::Course;
use exercise::python::oldest;

use super::{browsers, running};
use crate::commands::setup::no_python;
use crate::editor;
use crate::place::open_course;
use crate::programs;
use crate::python::{self, Environment};

/// The oldest Rust the course's programs compile with.
const OLDEST_RUST: (u32, u32) = (1, 95);
/// What building the lean program, the exercises and the book takes.
const NEEDED_SPACE_MB: u64 = 2_000;

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// As it should be.
    Fine,
    /// Works, with a limit worth knowing.
    Warns,
    /// The course does not work.
    Blocks,
}

impl Weight {
    /// One word for machines.
    pub fn word(self) -> &'static str {
        match self {
            Weight::Fine => "fine",
            Weight::Warns => "warning",
            Weight::Blocks => "blocked",
        }
    }
}

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What it is about.
    pub about: &'static str,
    /// How much it matters.
    pub weight: Weight,
    /// What was found.
    pub found: String,
    /// How to fix it.
    pub fix: Option<String>,
}

impl Finding {
    pub(super) fn fine(about: &'static str, found: impl Into<String>) -> Finding {
        Finding {
            about,
            weight: Weight::Fine,
            found: found.into(),
            fix: None,
        }
    }

    pub(super) fn warns(
        about: &'static str,
        found: impl Into<String>,
        fix: impl Into<String>,
    ) -> Finding {
        Finding {
            about,
            weight: Weight::Warns,
            found: found.into(),
            fix: Some(fix.into()),
        }
    }

    fn blocks(about: &'static str, found: impl Into<String>, fix: impl Into<String>) -> Finding {
        Finding {
            weight: Weight::Blocks,
            ..Finding::warns(about, found, fix)
        }
    }
}

/// Looks at everything.
pub fn all() -> Vec<Finding> {
    let mut findings = vec![
        rust(),
        component("clippy", "cargo-clippy", "lints after a solved exercise"),
        component("rustfmt", "rustfmt", "formatting"),
    ];
    match open_course() {
        Ok(course) => {
            findings.extend(of_course(&course));
            findings.extend(of_python(course.root()));
            findings.push(running::finding(course.root()));
        }
        Err(failure) => findings.push(Finding::blocks(
            "course",
            failure.message,
            "Change to the folder the course is in.",
        )),
    }
    findings.push(of_editor());
    findings.extend(browsers::all());
    findings.extend(of_file_watch());
    findings.push(of_git());
    findings
}

fn rust() -> Finding {
    let fix = "Install or update it: rustup update stable (https://rustup.rs)";
    let Some(rustc) = programs::find("rustc") else {
        return Finding::blocks("rust", "rustc was not found", fix);
    };
    if programs::find("cargo").is_none() {
        return Finding::blocks("rust", "cargo was not found", fix);
    }
    let Some(said) = programs::output_of(&rustc, &["--version"]) else {
        return Finding::blocks("rust", "rustc does not start", fix);
    };
    match version(&said) {
        Some(found) if found >= OLDEST_RUST => Finding::fine("rust", said),
        _ => Finding::blocks(
            "rust",
            format!("{said}; 1.95 or newer is needed"),
            "rustup update stable",
        ),
    }
}

/// Reads `rustc 1.95.0 (…)`.
fn version(said: &str) -> Option<(u32, u32)> {
    let mut numbers = said.split(' ').nth(1)?.split('.');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

fn component(name: &'static str, program: &str, used_for: &str) -> Finding {
    // rustup leaves a stand-in on the path even where the component is missing.
    let works = programs::find(program)
        .and_then(|path| programs::output_of(&path, &["--version"]))
        .is_some();
    if works {
        Finding::fine(name, "installed")
    } else {
        Finding::warns(
            name,
            format!("missing; without it there is no {used_for}"),
            format!("rustup component add {name}"),
        )
    }
}

fn of_course(course: &Course) -> Vec<Finding> {
    let root = course.root();
    let exercises = course.exercises().count();
    let mut findings = vec![Finding::fine(
        "course",
        format!("{exercises} exercises in {}", root.display()),
    )];
    for problem in course.problems() {
        findings.push(Finding::warns(
            "course",
            problem.clone(),
            "Restore the file, or let the course put it back as shipped.",
        ));
    }
    for stray in stray_folders(root) {
        let shown = stray.strip_prefix(root).unwrap_or(&stray).display();
        findings.push(Finding::blocks(
            "exercises",
            format!("{shown} has no Cargo.toml, and cargo refuses the whole course for it"),
            "Move the folder out of the course, or give it back its Cargo.toml.",
        ));
    }
    findings.push(writable(&root.join("target"), "target"));
    findings.push(writable(&root.join(".course"), "progress"));
    findings.extend(space(root));
    findings
}

/// Folders where cargo expects packages and there is none.
fn stray_folders(root: &Path) -> Vec<PathBuf> {
    let mut stray = Vec::new();
    for part in ["exercises", "solutions", "crates"] {
        for topic in folders(&root.join(part)) {
            for package in folders(&topic) {
                if !package.join("Cargo.toml").is_file() {
                    stray.push(package);
                }
            }
        }
    }
    stray.sort();
    stray
}

fn folders(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder)
        .map(|entries| {
            entries
                .flatten()
                .map(|entry| entry.path())
                .filter(|path| path.is_dir())
                .collect()
        })
        .unwrap_or_default()
}

fn writable(folder: &Path, about: &'static str) -> Finding {
    let probe = folder.join(format!("write-test-{}", std::process::id()));
    let tried = fs::create_dir_all(folder)
        .and_then(|()| fs::write(&probe, "x"))
        .and_then(|()| fs::remove_file(&probe));
    match tried {
        Ok(()) => Finding::fine(about, format!("{} can be written", folder.display())),
        Err(error) => Finding::blocks(
            about,
            format!("{} cannot be written: {error}", folder.display()),
            "Give your user the right to write there, or free some space.",
        ),
    }
}

/// Free space, where `df` can tell.
fn space(root: &Path) -> Option<Finding> {
    if cfg!(windows) {
        return None;
    }
    let df = programs::find("df")?;
    let said = programs::output_of(&df, &["-Pk", &root.to_string_lossy()])?;
    let free_kb: u64 = said
        .lines()
        .last()?
        .split_whitespace()
        .nth(3)?
        .parse()
        .ok()?;
    let free = free_kb / 1024;
    Some(if free >= NEEDED_SPACE_MB {
        Finding::fine("disk", format!("{free} MB free"))
    } else {
        Finding::warns(
            "disk",
            format!("{free} MB free; the course with its book needs about {NEEDED_SPACE_MB}"),
            "Free some space; `cargo clean` removes what earlier builds left here.",
        )
    })
}

fn of_python(root: &Path) -> Vec<Finding> {
    let Some(found) = python::find() else {
        return vec![Finding::warns(
            "python",
            "not found; exercises that compare with Python need it",
            no_python(),
        )];
    };
    let about = format!("Python {} ({})", found.version_text(), found.executable);
    if !found.suffices() {
        return vec![Finding::warns(
            "python",
            format!("{about}; {} or newer is needed", oldest()),
            "Install a newer one, or name it: COURSE_PYTHON=/path/to/python3",
        )];
    }
    let environment = match python::environment(root, &found) {
        Environment::Ready => Finding::fine("python tools", ".venv is ready"),
        _ if !python::makes_environments(&found) => Finding::warns(
            "python tools",
            "this Python makes no environments; only `cargo course verify` and `setup` need one",
            python::VENV_FIX,
        ),
        Environment::Missing => Finding::fine(
            "python tools",
            "not installed yet; `cargo course check` and `verify` install them when they need them",
        ),
        Environment::Stale(why) => Finding::warns(
            "python tools",
            format!(".venv does not fit: {why}"),
            "cargo course setup",
        ),
    };
    vec![Finding::fine("python", about), environment]
}

fn of_editor() -> Finding {
    match editor::plan_here(Path::new("lib.rs")) {
        Ok(plan) => Finding::fine("editor", plan.editor),
        Err(why) => Finding::warns("editor", "none known; the key e cannot open files", why),
    }
}

#[cfg(target_os = "linux")]
fn of_file_watch() -> Option<Finding> {
    let limit: u64 = fs::read_to_string("/proc/sys/fs/inotify/max_user_watches")
        .ok()?
        .trim()
        .parse()
        .ok()?;
    Some(if limit >= 8192 {
        Finding::fine("file events", format!("up to {limit} folders"))
    } else {
        Finding::warns(
            "file events",
            format!("only {limit} folders can be watched; other programs use them too"),
            "sudo sysctl fs.inotify.max_user_watches=65536, or `cargo course --poll`",
        )
    })
}

#[cfg(not(target_os = "linux"))]
fn of_file_watch() -> Option<Finding> {
    None
}

fn of_git() -> Finding {
    match programs::find("git").and_then(|git| programs::output_of(&git, &["--version"])) {
        Some(said) => Finding::fine("git", said),
        None => Finding::warns(
            "git",
            "not found; everything works, only `update` needs `--from` then",
            "Install git, or update with: cargo course update --from FOLDER",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_and_compared_as_numbers() {
        assert_eq!(
            version("rustc 1.95.0 (59807616e 2026-04-14)"),
            Some((1, 95))
        );
        assert_eq!(version("rustc 1.100.0-nightly"), Some((1, 100)));
        assert!(version("rustc 1.100.0").is_some_and(|found| found >= OLDEST_RUST));
        assert_eq!(version("nonsense"), None);
    }

    #[test]
    fn a_folder_without_a_manifest_is_found() {
        let root = tempfile::tempdir().unwrap();
        let topic = root.path().join("exercises/04_ownership");
        fs::create_dir_all(topic.join("01_whole")).unwrap();
        fs::write(topic.join("01_whole/Cargo.toml"), "").unwrap();
        fs::create_dir_all(topic.join("02_left over")).unwrap();
        assert_eq!(stray_folders(root.path()), [topic.join("02_left over")]);
    }
}
