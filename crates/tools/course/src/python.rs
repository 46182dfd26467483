//! Finds Python, and keeps the course's own environment in `.venv` in step with its lock.

use std::fs::{self, File};
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

use exercise::judge::environment::{self as files, LOCK, STAMP};
use exercise::python::{OLDEST, VENV, commands, of_the_course, oldest};

use crate::programs;

/// An interpreter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Python {
    /// The program and what comes before a script (`py -3`).
    pub command: Vec<String>,
    /// Its own path.
    pub executable: String,
    /// The path of the interpreter behind an environment's; its own where it belongs to none.
    pub base: String,
    /// Major, minor and patch.
    pub version: (u32, u32, u32),
}

impl Python {
    /// Whether it is new enough.
    pub fn suffices(&self) -> bool {
        (self.version.0, self.version.1) >= OLDEST
    }

    /// `3.11.4`
    pub fn version_text(&self) -> String {
        let (major, minor, patch) = self.version;
        format!("{major}.{minor}.{patch}")
    }
}

/// The interpreter the course uses.
pub fn find() -> Option<Python> {
    let found: Vec<Python> = commands().into_iter().filter_map(ask).collect();
    // An old one is still worth naming when there is none that suffices.
    let good = found.iter().find(|python| python.suffices());
    good.or(found.first()).cloned()
}

fn ask(command: Vec<String>) -> Option<Python> {
    let (program, first) = command.split_first()?;
    let program = programs::find(program)?;
    let mut arguments: Vec<&str> = first.iter().map(String::as_str).collect();
    arguments.extend([
        "-c",
        "import os, sys; print(*sys.version_info[:3]); print(sys.executable); \
         print(os.path.realpath(getattr(sys, '_base_executable', '') or sys.executable))",
    ]);
    let said = programs::output_of(&program, &arguments)?;
    let mut lines = said.lines();
    let (numbers, executable, base) = (lines.next()?, lines.next()?, lines.next()?);
    let mut numbers = numbers.split(' ').map(|number| number.parse().ok());
    Some(Python {
        version: (numbers.next()??, numbers.next()??, numbers.next()??),
        executable: executable.trim().to_string(),
        base: base.trim().to_string(),
        command,
    })
}

/// The state of `.venv`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Environment {
    /// As the lock wants it.
    Ready,
    /// Never made.
    Missing,
    /// Made for another lock or another Python, or broken.
    Stale(String),
}

/// Whether this Python can make environments: Debian and Ubuntu leave a part of it out.
pub fn makes_environments(python: &Python) -> bool {
    let asked = ["-c", "import ensurepip, venv"];
    programs::output_of(Path::new(&python.base), &asked).is_some()
}

/// Looks whether `.venv` fits the lock and the interpreter.
pub fn environment(root: &Path, python: &Python) -> Environment {
    if !root.join(VENV).exists() {
        return Environment::Missing;
    }
    let Ok(stamp) = fs::read_to_string(root.join(VENV).join(STAMP)) else {
        return Environment::Stale(String::from("it was not finished"));
    };
    if programs::output_of(&of_the_course(root), &["-c", ""]).is_none() {
        return Environment::Stale(String::from("its Python is gone"));
    }
    match expected_stamp(root, python) {
        Ok(expected) if expected == stamp => Environment::Ready,
        Ok(expected) => {
            Environment::Stale(match (expected.split_once('\n'), stamp.split_once('\n')) {
                (Some((_, needed)), Some((_, made_for))) if needed == made_for => format!(
                    "it was made for another Python than {} ({})",
                    python.version_text(),
                    python.base
                ),
                _ => String::from("the course needs other versions of the tools now"),
            })
        }
        Err(why) => Environment::Stale(why),
    }
}

/// Makes `.venv` where it is missing or does not fit. What can be seen from the files alone costs
/// nothing; `doubt` has the interpreter asked as well. Says whether anything was made.
pub fn make_ready(root: &Path, doubt: bool, say: &mut dyn FnMut(&str)) -> Result<bool, String> {
    if !doubt && matches!(files::state(root), files::Environment::Ready(_)) {
        return Ok(false);
    }
    let python = match find() {
        Some(python) if python.suffices() => python,
        Some(old) => {
            return Err(format!(
                "{} is Python {}; the course needs {} or newer",
                old.executable,
                old.version_text(),
                oldest()
            ));
        }
        None => return Err(String::from("Python was not found")),
    };
    match environment(root, &python) {
        Environment::Ready => return Ok(false),
        Environment::Missing => {
            say("Exercises with Python need the course's own tools; they are installed once.");
        }
        Environment::Stale(why) => say(&format!(".venv cannot be used: {why}.")),
    }
    create(root, &python, false, say)?;
    Ok(true)
}

/// What the stamp of a fitting environment says: for which Python, and the whole lock.
fn expected_stamp(root: &Path, python: &Python) -> Result<String, String> {
    let lock = fs::read_to_string(root.join(LOCK)).map_err(|error| format!("{LOCK}: {error}"))?;
    Ok(format!(
        "python {} {}\n{lock}",
        python.version_text(),
        python.base
    ))
}

/// Makes the environment anew, unless another process has made it meanwhile and it need not be made
/// `again`. The stamp is written last: a broken attempt is never ready.
pub fn create(
    root: &Path,
    python: &Python,
    again: bool,
    say: &mut dyn FnMut(&str),
) -> Result<(), String> {
    let _alone = alone(root)?;
    if !again && environment(root, python) == Environment::Ready {
        return Ok(());
    }
    let venv = root.join(VENV);
    if let Ok(target) = fs::read_link(&venv) {
        // Making it anew empties the folder, wherever it is and whatever else is in it.
        return Err(format!(
            "{VENV} is a link to {}, and that folder would be emptied.\n\
             Remove the link {}, then run `cargo course setup` again.",
            target.display(),
            venv.display()
        ));
    }
    let stamp = expected_stamp(root, python)?;
    say(&format!(
        "making .venv with Python {} ({})",
        python.version_text(),
        python.base
    ));
    let mut make = Command::new(&python.base);
    make.args(["-m", "venv", "--clear"]).arg(&venv);
    run(make, "python -m venv", VENV_FIX)?;
    say("installing the locked tools");
    let mut install = Command::new(of_the_course(root));
    install
        .args([
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
        ])
        .args(["--require-hashes", "-r"])
        .arg(root.join(LOCK));
    run(install, "pip install", INSTALL_FIX)?;
    fs::write(venv.join(STAMP), stamp).map_err(|error| format!(".venv/{STAMP}: {error}"))
}

/// Two that made it at once would empty each other's folder, and one would call ready what the other
/// is still filling. The lock ends with its file, whatever becomes of us.
fn alone(root: &Path) -> Result<File, String> {
    let path = root.join("target").join("venv.lock");
    let failed = |error: io::Error| format!("{}: {error}", path.display());
    fs::create_dir_all(root.join("target")).map_err(failed)?;
    let file = File::create(&path).map_err(failed)?;
    file.lock().map_err(failed)?;
    Ok(file)
}

fn run(mut command: Command, what: &str, fix: &str) -> Result<(), String> {
    let output = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .output()
        .map_err(|error| format!("{what} could not be started: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let lines: Vec<&str> = said
        .lines()
        .filter(|line| !line.trim().is_empty())
        .collect();
    let last = lines.split_at(lines.len().saturating_sub(4)).1.join("\n  ");
    Err(format!("{what} failed:\n  {last}\n{fix}"))
}

/// What to do about a Python that makes no environments.
pub const VENV_FIX: &str =
    "On Debian and Ubuntu the package python3-venv is needed: sudo apt install python3-venv";
const INSTALL_FIX: &str =
    "A network connection is needed once. `cargo course setup` starts again from the beginning.";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_eleven_suffices_and_three_ten_does_not() {
        let python = |minor| Python {
            command: Vec::new(),
            executable: String::new(),
            base: String::new(),
            version: (3, minor, 0),
        };
        assert!(python(11).suffices() && python(14).suffices());
        assert!(!python(10).suffices());
    }

    #[cfg(unix)]
    #[test]
    fn a_folder_behind_a_link_is_not_emptied() {
        let root = tempfile::tempdir().unwrap();
        let elsewhere = tempfile::tempdir().unwrap();
        fs::write(elsewhere.path().join("thesis.txt"), "").unwrap();
        std::os::unix::fs::symlink(elsewhere.path(), root.path().join(VENV)).unwrap();
        let python = find().unwrap();
        let refused = create(root.path(), &python, true, &mut |_| {}).unwrap_err();
        assert!(refused.contains("is a link to"), "{refused}");
        assert!(elsewhere.path().join("thesis.txt").exists());
    }

    #[test]
    fn an_environment_without_its_stamp_is_not_ready() {
        let root = tempfile::tempdir().unwrap();
        let python = Python {
            command: Vec::new(),
            executable: String::from("python3"),
            base: String::from("python3"),
            version: (3, 12, 1),
        };
        assert_eq!(environment(root.path(), &python), Environment::Missing);
        fs::create_dir(root.path().join(VENV)).unwrap();
        assert!(matches!(
            environment(root.path(), &python),
            Environment::Stale(_)
        ));
    }
}
