//! The Python interpreter that runs the course's scripts, and the tools in `.venv`.

use std::path::{Path, PathBuf};
use std::time::Duration;

use sandbox::{Cancel, Command, Limits};

/// The oldest Python the course is written for.
const OLDEST: (u32, u32) = (3, 11);

/// A Python interpreter that is new enough.
#[derive(Debug, Clone)]
pub struct Python {
    executable: String,
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
            "Python {}.{} or newer is needed; {found}. Install it, or set COURSE_PYTHON to one.",
            OLDEST.0, OLDEST.1
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
            executable: venv_python(root).to_string_lossy().into_owned(),
            ..self
        }
    }

    /// Runs this script: no bytecode is written, and the user's own settings and packages play no
    /// part. (`-I` would also hide the script's own folder, from which it may import.)
    pub fn script(&self, script: &str) -> Command {
        Command::new(&self.executable)
            .args(["-E", "-s", "-B", "-X", "utf8"])
            .arg(script)
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

/// The interpreter of the environment `cargo course setup` makes; it need not exist.
pub fn venv_python(root: &Path) -> PathBuf {
    interpreter_of(&root.join(".venv"))
}

/// The interpreter of an environment; it need not exist.
pub fn interpreter_of(environment: &Path) -> PathBuf {
    match cfg!(windows) {
        true => environment.join("Scripts").join("python.exe"),
        false => environment.join("bin").join("python"),
    }
}
