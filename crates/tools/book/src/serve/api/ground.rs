//! What endpoints stand on: the course, the tools that run programs, and a voice to all pages.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use axum::http::StatusCode;
use compiler::Rustc;
use exercise::{Course, Judge, JudgeOptions};
use sandbox::{Command, Isolation, Reach};
use serde_json::{Value, json};
use tokio::sync::broadcast::Sender;

use super::Refusal;
use super::crates::Crates;
use super::python::Python;
use super::scratch::Scratch;
use crate::packages;
use crate::serve::Told;

/// How well programs are closed off, as data.
pub fn isolation_json(isolation: &Isolation) -> Value {
    let open: Vec<_> = isolation.gaps().iter().map(|gap| gap.name()).collect();
    json!({
        "level": isolation.level().name(),
        "open": open,
        "why": isolation.why(),
    })
}

/// A program imports a package, and the environment that has it is not there, or is older.
pub(super) fn not_set_up(package: &str) -> Refusal {
    Refusal::new(
        StatusCode::SERVICE_UNAVAILABLE,
        format!(
            "The program imports {package}, which does not come with Python. \
             `cargo course setup` installs it for the course; then run the program again."
        ),
    )
}

/// Shared by all endpoints for the life of the server.
pub(in crate::serve) struct Ground {
    root: PathBuf,
    voice: Sender<Told>,
    judge: OnceLock<Judge>,
    crates: Crates,
    isolation: OnceLock<Isolation>,
    python: OnceLock<Python>,
}

impl Ground {
    pub fn new(root: &Path, voice: Sender<Told>) -> Ground {
        Ground {
            root: root.to_owned(),
            voice,
            judge: OnceLock::new(),
            crates: Crates::of(root),
            isolation: OnceLock::new(),
            python: OnceLock::new(),
        }
    }

    /// The course's folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The learner's compiler, by its own path.
    pub fn rustc(&self) -> Result<Rustc, Refusal> {
        Rustc::locate(&self.root).map_err(|error| {
            Refusal::new(
                StatusCode::SERVICE_UNAVAILABLE,
                format!("{error} `cargo course doctor` says more."),
            )
        })
    }

    /// The judge of the learner's exercises, the same for all requests.
    pub fn judge(&self, course: &Course) -> &Judge {
        self.judge
            .get_or_init(|| Judge::new(course, JudgeOptions::default()))
    }

    /// The learner's Python, by its own path. Looked for until it is found.
    pub fn python(&self) -> Result<&Python, Refusal> {
        if let Some(python) = self.python.get() {
            return Ok(python);
        }
        let found =
            Python::find().map_err(|why| Refusal::new(StatusCode::SERVICE_UNAVAILABLE, why))?;
        Ok(self.python.get_or_init(|| found))
    }

    /// The crates that programs of the course may use.
    pub fn crates(&self) -> &Crates {
        &self.crates
    }

    /// How well programs are closed off on this machine; found out by the first who asks.
    pub fn isolation(&self) -> &Isolation {
        self.isolation.get_or_init(|| Isolation::probe(None))
    }

    /// The same as data for a page.
    pub fn isolation_json(&self) -> Value {
        isolation_json(self.isolation())
    }

    /// A command that works in `scratch`, writes there alone, reads what the system is made of
    /// and `read`, and knows nothing of our environment.
    pub fn closed_off(
        &self,
        program: impl AsRef<OsStr>,
        scratch: &Scratch,
        read: Vec<PathBuf>,
    ) -> Command {
        let mut command = Command::new(program)
            .current_dir(scratch.path())
            .env_clear()
            .env("HOME", scratch.path())
            .env("TMPDIR", scratch.path())
            .env("TEMP", scratch.path())
            .env("TMP", scratch.path())
            .env("LC_ALL", "C.UTF-8")
            // The system's allocator sets aside much address space for each thread otherwise,
            // which the limit of memory counts.
            .env("MALLOC_ARENA_MAX", "2");
        if cfg!(windows) {
            // Without these no program starts there at all.
            for name in ["SystemRoot", "SystemDrive", "windir"] {
                if let Some(value) = std::env::var_os(name) {
                    command = command.env(name, value);
                }
            }
        }
        let reach = Reach {
            read,
            write: scratch.path().to_owned(),
        };
        command.isolated(self.isolation(), reach)
    }

    /// The Python for this program, closed off like any command, without the learner's own settings
    /// and packages as long as it is given the interpreter's `-I`: the learner's, or the course's
    /// own where the program imports a package that a pair declares.
    pub fn interpreter(&self, code: &str, scratch: &Scratch) -> Result<Command, Refusal> {
        let package = packages::declared(&self.root)
            .into_iter()
            .find(|package| packages::imports(code, &packages::module(package)));
        let own;
        let python = match package {
            None => self.python()?,
            Some(package) => {
                own = Python::of_the_course(&self.root).ok_or_else(|| not_set_up(&package))?;
                &own
            }
        };
        let mut read = python.folders.clone();
        read.push(python.program.clone());
        read.extend(python.library.clone());
        let command = self.closed_off(&python.program, scratch, read);
        Ok(match &python.library {
            Some(library) => command.env("LD_LIBRARY_PATH", library),
            None => command,
        })
    }

    /// Tells all open pages: `Course.on(event, fn)` is called with `data`. Every user of this
    /// machine can listen, so it must hold no secret.
    pub fn tell(&self, event: &'static str, data: &Value) {
        // Nobody listens when no page is open.
        let _ = self.voice.send(Told {
            event,
            data: data.to_string(),
        });
    }
}
