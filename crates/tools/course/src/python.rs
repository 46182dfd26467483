//! Finds Python, and keeps the course's own environment in `.venv` in step with its lock.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::programs;

/// The oldest Python the course's programs run on.
pub const OLDEST: (u32, u32) = (3, 11);
/// What the tools need, with hashes, from the course's root.
pub const LOCK: &str = "python_examples/requirements.lock";
const STAMP: &str = "course.lock";

/// An interpreter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Python {
    /// The program and what comes before a script (`py -3`).
    pub command: Vec<String>,
    /// Its own path.
    pub executable: String,
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

/// The interpreter the course uses: `COURSE_PYTHON`, else `python3`, else `python`.
pub fn find() -> Option<Python> {
    let mut commands: Vec<Vec<String>> = Vec::new();
    if let Ok(chosen) = env::var("COURSE_PYTHON") {
        // Chosen on purpose: nothing else is tried in its place.
        return ask(vec![chosen]);
    }
    if cfg!(windows) {
        commands.push(vec![String::from("py"), String::from("-3")]);
    }
    commands.push(vec![String::from("python3")]);
    commands.push(vec![String::from("python")]);
    let found: Vec<Python> = commands.into_iter().filter_map(ask).collect();
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
        "import sys; print(*sys.version_info[:3]); print(sys.executable)",
    ]);
    let said = programs::output_of(&program, &arguments)?;
    let (numbers, executable) = said.split_once('\n')?;
    let mut numbers = numbers.split(' ').map(|number| number.parse().ok());
    Some(Python {
        version: (numbers.next()??, numbers.next()??, numbers.next()??),
        executable: executable.trim().to_string(),
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

/// Where the environment's own interpreter is.
pub fn interpreter(root: &Path) -> PathBuf {
    let venv = root.join(".venv");
    if cfg!(windows) {
        venv.join("Scripts").join("python.exe")
    } else {
        venv.join("bin").join("python")
    }
}

/// Whether this Python can make environments: Debian and Ubuntu leave a part of it out.
pub fn makes_environments(python: &Python) -> bool {
    let asked = ["-c", "import ensurepip, venv"];
    programs::output_of(Path::new(&python.executable), &asked).is_some()
}

/// Looks whether `.venv` fits the lock and the interpreter.
pub fn environment(root: &Path, python: &Python) -> Environment {
    if !root.join(".venv").exists() {
        return Environment::Missing;
    }
    let Ok(stamp) = fs::read_to_string(root.join(".venv").join(STAMP)) else {
        return Environment::Stale(String::from("it was not finished"));
    };
    if programs::output_of(&interpreter(root), &["-c", ""]).is_none() {
        return Environment::Stale(String::from("its Python is gone"));
    }
    match expected_stamp(root, python) {
        Ok(expected) if expected == stamp => Environment::Ready,
        Ok(_) => Environment::Stale(String::from("the lock or the Python has changed")),
        Err(why) => Environment::Stale(why),
    }
}

/// What the stamp of a fitting environment says: for which Python, and the whole lock.
fn expected_stamp(root: &Path, python: &Python) -> Result<String, String> {
    let lock = fs::read_to_string(root.join(LOCK)).map_err(|error| format!("{LOCK}: {error}"))?;
    Ok(format!(
        "python {} {}\n{lock}",
        python.version_text(),
        python.executable
    ))
}

/// Makes the environment anew. The stamp is written last: a broken attempt is never ready.
pub fn create(root: &Path, python: &Python, say: &mut dyn FnMut(&str)) -> Result<(), String> {
    let venv = root.join(".venv");
    let stamp = expected_stamp(root, python)?;
    say(&format!(
        "making .venv with Python {} ({})",
        python.version_text(),
        python.executable
    ));
    let mut make = Command::new(&python.executable);
    make.args(["-m", "venv", "--clear"]).arg(&venv);
    run(make, "python -m venv", VENV_FIX)?;
    say("installing the locked tools");
    let mut install = Command::new(interpreter(root));
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
            version: (3, minor, 0),
        };
        assert!(python(11).suffices() && python(14).suffices());
        assert!(!python(10).suffices());
    }

    #[test]
    fn an_environment_without_its_stamp_is_not_ready() {
        let root = tempfile::tempdir().unwrap();
        let python = Python {
            command: Vec::new(),
            executable: String::from("python3"),
            version: (3, 12, 1),
        };
        assert_eq!(environment(root.path(), &python), Environment::Missing);
        fs::create_dir(root.path().join(".venv")).unwrap();
        assert!(matches!(
            environment(root.path(), &python),
            Environment::Stale(_)
        ));
    }
}
