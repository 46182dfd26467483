//! The Python interpreter that runs the course's scripts, and the tools in `.venv`.

use std::path::{Path, PathBuf};
use std::time::Duration;

use sandbox::{Cancel, Command, Limits};

/// The oldest Python the course is written for.
const OLDEST: (u32, u32) = (3, 11);

/// A Python interpreter that is new enough.
#[derive(Debug, Clone)]
pub struct Python {
    command: Vec<String>,
    version: String,
}

impl Python {
    /// `COURSE_PYTHON`, else `python3`, else `python`, else `py -3`; the first that is new enough.
    /// The error says what was found instead.
    pub fn find(cancel: &Cancel) -> Result<Python, String> {
        let mut candidates: Vec<Vec<String>> = Vec::new();
        match std::env::var("COURSE_PYTHON") {
            Ok(chosen) if !chosen.is_empty() => candidates.push(vec![chosen]),
            _ => {
                candidates.push(vec!["python3".into()]);
                candidates.push(vec!["python".into()]);
                if cfg!(windows) {
                    candidates.push(vec!["py".into(), "-3".into()]);
                }
            }
        }
        let mut found = Vec::new();
        for command in candidates {
            match version_of(&command, cancel) {
                Some((numbers, version)) if numbers >= OLDEST => {
                    return Ok(Python { command, version });
                }
                Some((_, version)) => found.push(format!("{} is {version}", command.join(" "))),
                None => {}
            }
        }
        let found = match found.is_empty() {
            true => "none was found".to_owned(),
            false => found.join(", "),
        };
        Err(format!(
            "Python {}.{} or newer is needed; {found}. Install it, or set COURSE_PYTHON to one.",
            OLDEST.0, OLDEST.1
        ))
    }

    /// The version, such as `3.11.7`.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Runs this script: no bytecode is written, and the user's own settings and packages play no
    /// part. (`-I` would also hide the script's own folder, from which it may import.)
    pub fn script(&self, script: &str) -> Command {
        self.command(&["-E", "-s", "-B", "-X", "utf8"]).arg(script)
    }

    fn command(&self, args: &[&str]) -> Command {
        let (program, first) = self
            .command
            .split_first()
            .map_or(("python3", &[][..]), |(program, first)| {
                (program.as_str(), first)
            });
        Command::new(program).args(first).args(args)
    }
}

fn version_of(command: &[String], cancel: &Cancel) -> Option<((u32, u32), String)> {
    let (program, args) = command.split_first()?;
    let limits = Limits {
        wall: Some(Duration::from_secs(20)),
        ..Limits::default()
    };
    let said = Command::new(program)
        .args(args)
        .args(["-c", "import platform; print(platform.python_version())"])
        .limits(limits)
        .run(cancel)
        .ok()?;
    let version = String::from_utf8_lossy(&said.stdout).trim().to_owned();
    let mut parts = version.split('.');
    let major = parts.next()?.parse().ok()?;
    let minor = parts.next()?.parse().ok()?;
    (said.success()).then_some(((major, minor), version))
}

/// The interpreter of the environment `cargo course setup` makes; it need not exist.
pub fn venv_python(root: &Path) -> PathBuf {
    match cfg!(windows) {
        true => root.join(".venv").join("Scripts").join("python.exe"),
        false => root.join(".venv").join("bin").join("python"),
    }
}
