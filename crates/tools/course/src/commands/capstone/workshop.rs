//! The folder in which the capstone is built, and the programs that do it.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use exercise::pyo3::{self, CAPSTONE as PACKAGE};
use exercise::python::{CHOSEN, interpreter_of, oldest};
use serde_json::Value;

use crate::failure::Failure;
use crate::python::Python;

pub(super) use exercise::pyo3::CAPSTONE_LOCK as LOCK;

/// How many lines of a failed program are shown.
const SHOWN_LINES: usize = 60;

/// Everything the steps need, and what they found out.
pub(super) struct Workshop {
    pub(super) root: PathBuf,
    pub(super) folder: PathBuf,
    pub(super) python: Python,
    pub(super) wheel: Option<PathBuf>,
    pub(super) environment: String,
    pub(super) again: bool,
    pub(super) measured: Vec<Measured>,
}

/// How many times faster Rust was at one piece of work.
pub(super) struct Measured {
    pub(super) title: String,
    pub(super) ratio: f64,
}

impl Measured {
    /// What the measuring script printed.
    pub(super) fn read(json: &str) -> Result<Vec<Measured>, String> {
        let wrong = || format!("what was measured cannot be read:\n{json}");
        let said: Value = serde_json::from_str(json).map_err(|_| wrong())?;
        let entries = said.as_array().ok_or_else(wrong)?;
        let measured = entries.iter().map(|entry| {
            Some(Measured {
                title: entry.get("title")?.as_str()?.to_owned(),
                ratio: entry.get("ratio")?.as_f64()?,
            })
        });
        measured.collect::<Option<Vec<_>>>().ok_or_else(wrong)
    }

    /// No more digits than the measurement is good for.
    pub(super) fn shown(&self) -> String {
        match self.ratio < 10.0 {
            true => format!("{:.1}", self.ratio),
            false => format!("{:.0}", self.ratio),
        }
    }
}

impl Workshop {
    /// Whether all that is needed is here.
    pub(super) fn check(&self) -> Result<(), Failure> {
        if !self.python.suffices() {
            return Err(Failure::bad_input(format!(
                "{} is Python {}; the capstone needs {} or newer. Name another one with \
                 {CHOSEN}=/path/to/python3.",
                self.python.executable,
                self.python.version_text(),
                oldest()
            )));
        }
        match self.package().is_dir() {
            true => Ok(()),
            false => Err(Failure::bad_input(format!(
                "there is no {PACKAGE} here, which is what this command builds. `cargo course doctor` \
                 tells what is missing."
            ))),
        }
    }

    /// The package's folder.
    pub(super) fn package(&self) -> PathBuf {
        self.root.join(PACKAGE)
    }

    /// The locked packages as wheels: from here on no index is asked.
    pub(super) fn wheels(&self) -> PathBuf {
        self.folder.join("wheels")
    }

    /// The environment with the wheel.
    pub(super) fn fresh(&self) -> PathBuf {
        self.folder.join("fresh").join(&self.environment)
    }

    /// Its interpreter.
    pub(super) fn fresh_interpreter(&self) -> PathBuf {
        interpreter_of(&self.fresh())
    }

    /// The file's name.
    pub(super) fn name(path: &Path) -> String {
        path.file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned()
    }

    /// The Python of this machine.
    pub(super) fn interpreter(&self) -> Command {
        let mut command = Command::new(&self.python.executable);
        command.current_dir(&self.root);
        command
    }

    /// The interpreter of the environment with the tools.
    pub(super) fn tool(&self) -> Command {
        let mut command = Command::new(interpreter_of(&self.folder.join("tools")));
        command.current_dir(&self.root);
        command
    }

    /// One of the tools.
    pub(super) fn module(&self, name: &str) -> Command {
        let mut command = self.tool();
        command.args(["-X", "utf8", "-m", name]);
        command
    }

    /// A command of pip.
    pub(super) fn pip(&self, name: &str) -> Command {
        let mut pip = self.module("pip");
        self.pip_arguments(&mut pip, name, false);
        pip
    }

    /// The same with the folder of wheels for an index.
    pub(super) fn offline(&self, name: &str) -> Command {
        let mut pip = self.module("pip");
        self.pip_arguments(&mut pip, name, true);
        pip
    }

    /// What each command of pip is told.
    pub(super) fn pip_arguments(&self, pip: &mut Command, name: &str, offline: bool) {
        pip.args([name, "--quiet", "--disable-pip-version-check"]);
        if offline {
            pip.args(["--no-index", "--find-links"]).arg(self.wheels());
        }
    }

    /// The interpreter of the fresh environment, without the user's own settings and packages.
    pub(super) fn installed(&self) -> Command {
        let mut command = Command::new(self.fresh_interpreter());
        command
            .current_dir(&self.folder)
            .args(["-E", "-s", "-X", "utf8"]);
        command
    }

    /// For what builds: in a folder of its own, for this interpreter, with the tools on the path.
    pub(super) fn building(&self, command: &mut Command) {
        let tools = self.folder.join("tools");
        for (name, value) in pyo3::wheel(&tools, &self.folder.join("build")) {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
    }

    /// What an environment with this wheel is made from.
    pub(super) fn installed_from(&self, wheel: &Path) -> Result<String, String> {
        let content = fs::read(wheel).map_err(|error| format!("{}: {error}", wheel.display()))?;
        let stamp = self.folder.join("tools").join("made-from");
        let tools = fs::read(&stamp).unwrap_or_default();
        Ok(digest([Workshop::name(wheel).as_bytes(), &content, &tools]))
    }

    /// What the tests are.
    pub(super) fn tests_digest(&self) -> Result<String, String> {
        let folder = self.package().join("tests");
        let entries =
            fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
        files.retain(|file| file.extension().is_some_and(|ending| ending == "py"));
        files.push(self.package().join("pyproject.toml"));
        files.sort();
        let contents: Result<Vec<Vec<u8>>, String> = files
            .iter()
            .map(|file| fs::read(file).map_err(|error| format!("{}: {error}", file.display())))
            .collect();
        Ok(digest(contents?.iter().map(Vec::as_slice)))
    }

    /// Runs a program to its end; what it printed, or what went wrong.
    pub(super) fn run(&self, what: &str, command: &mut Command) -> Result<String, String> {
        let output = command
            .stdin(Stdio::null())
            .output()
            .map_err(|error| format!("{what} could not be started: {error}"))?;
        let out = String::from_utf8_lossy(&output.stdout).into_owned();
        if output.status.success() {
            return Ok(out);
        }
        let err = String::from_utf8_lossy(&output.stderr);
        let lines: Vec<&str> = out.lines().chain(err.lines()).collect();
        let last = lines.split_at(lines.len().saturating_sub(SHOWN_LINES)).1;
        Err(format!("{what} failed:\n{}", last.join("\n")))
    }
}

/// Tells contents apart.
pub(super) fn digest<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> String {
    let mut hasher = DefaultHasher::new();
    for part in parts {
        part.hash(&mut hasher);
    }
    format!("{:016x}", hasher.finish())
}

/// Makes the folder, without anything in it.
pub(super) fn empty(folder: &Path) -> Result<(), String> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contents_are_told_apart() {
        let parts = |parts: &[&'static str]| digest(parts.iter().map(|part| part.as_bytes()));
        assert_eq!(parts(&["a", "b"]), parts(&["a", "b"]));
        assert_ne!(parts(&["a", "b"]), parts(&["ab", ""]));
    }

    #[test]
    fn what_was_measured_is_read() {
        let measured = Measured::read(
            r#"[{"title": "Sums", "ratio": 3.14}, {"title": "Fib", "ratio": 61.7}]"#,
        );
        let shown: Vec<String> = measured.unwrap().iter().map(Measured::shown).collect();
        assert_eq!(shown, ["3.1", "62"]);
        assert!(Measured::read("Traceback").is_err() && Measured::read("[1]").is_err());
    }
}
