//! The Python interpreter that runs the course's scripts, and the tools in `.venv`.

use std::path::Path;
use std::time::Duration;

use exercise::python::{self, CHOSEN, OLDEST};
use sandbox::{Cancel, Command, Limits};

/// A Python interpreter that is new enough.
#[derive(Debug, Clone)]
pub struct Python {
    executable: String,
    version: String,
}

impl Python {
    /// The first that is new enough. The error says what was found instead.
    pub fn find(cancel: &Cancel) -> Result<Python, String> {
        let mut found = Vec::new();
        for command in python::commands() {
            match ask(&command, cancel) {
                Some((numbers, python)) if numbers >= OLDEST => return Ok(python),
                Some((_, python)) => {
                    found.push(format!("{} is {}", command.join(" "), python.version));
                }
                None => {}
            }
        }
        let found = match found.is_empty() {
            true => "none was found".to_owned(),
            false => found.join(", "),
        };
        Err(format!(
            "Python {} or newer is needed; {found}. Install it, or set {CHOSEN} to one.",
            python::oldest()
        ))
    }

    /// The version, such as `3.11.7`.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The interpreter's own path.
    pub fn executable(&self) -> &str {
        &self.executable
    }

    /// The same Python in the environment `cargo course setup` makes, with its packages.
    #[must_use]
    pub fn in_environment(self, root: &Path) -> Python {
        Python {
            executable: python::of_the_course(root).to_string_lossy().into_owned(),
            ..self
        }
    }

    /// Runs this script: no bytecode is written, and the user's own settings and packages play no
    /// part. (`-I` would also hide the script's own folder, from which it may import.)
    pub fn script(&self, script: &str) -> Command {
        self.closed().arg(script)
    }

    /// As [`Python::script`], and every warning is an error.
    pub fn strict_script(&self, script: &str) -> Command {
        self.closed().args(["-W", "error"]).arg(script)
    }

    /// Prints whether a module of the library has this, such as `os.fork`: `True` or `False`.
    pub fn has(&self, what: &str) -> Command {
        let question = "import importlib, sys; module, name = sys.argv[1].rsplit('.', 1); \
                        print(hasattr(importlib.import_module(module), name))";
        self.closed().args(["-c", question, what])
    }

    fn closed(&self) -> Command {
        Command::new(&self.executable).args(["-E", "-s", "-B", "-X", "utf8"])
    }
}

/// What this command is. Its own path is what is run from then on: `python3` is often a script that
/// looks for the interpreter each time.
fn ask(command: &[String], cancel: &Cancel) -> Option<((u32, u32), Python)> {
    let (program, args) = command.split_first()?;
    let limits = Limits {
        wall: Some(Duration::from_secs(60)),
        ..Limits::default()
    };
    let question = "import platform, sys; print(platform.python_version()); print(sys.executable)";
    let said = Command::new(program)
        .args(args)
        .args(["-X", "utf8", "-c", question])
        .limits(limits)
        .run(cancel)
        .ok()?;
    if !said.success() {
        return None;
    }
    let said = String::from_utf8(said.stdout).ok()?;
    let (version, executable) = said.split_once('\n')?;
    let version = version.trim().to_owned();
    let executable = executable.trim().to_owned();
    let mut parts = version.split('.');
    let numbers = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    Some((
        numbers,
        Python {
            executable,
            version,
        },
    ))
}
