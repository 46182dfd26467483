//! Exercises whose Rust becomes a module that Python imports.
//!
//! PyO3 and what else such modules need takes long to build, so all of them share one target
//! folder: the first build of any of them pays for it, and Cargo's own lock keeps two builds from
//! disturbing each other. The libraries have different names there, see [`super::package`].

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use compiler::Diagnostic;
use sandbox::{Cancel, Command};
use serde_json::Value;

use super::compile::{self, Message};
use super::environment;
use super::place::Place;
use super::tools::Tools;
use crate::exercise::Exercise;
use crate::pyo3;
use crate::verdict::Outcome;

/// Where modules are built, and for which Python.
pub(crate) struct Modules {
    pub target: PathBuf,
    python: Option<PathBuf>,
}

/// How the build of a module ended.
pub(crate) enum Module {
    /// Python can import it from this folder. Holds warnings.
    Built {
        diagnostics: Vec<Diagnostic>,
        folder: PathBuf,
    },
    /// Refused; holds at least one error.
    Refused(Vec<Diagnostic>),
    /// No answer about the learner's code.
    Failed(Outcome),
}

impl Modules {
    pub(crate) fn new(base: &Path, root: &Path) -> Modules {
        Modules {
            target: base.join(pyo3::FOLDER),
            python: environment::interpreter(root),
        }
    }

    /// Whether nothing was built yet.
    pub(crate) fn is_first(&self) -> bool {
        !self.target.is_dir()
    }

    /// Tells PyO3's build what it builds and for which interpreter.
    pub(crate) fn prepare(&self, command: Command) -> Command {
        let settings = pyo3::module_with_our_flags(self.python.as_deref());
        pyo3::with(settings, command)
    }

    /// Builds the module of the exercise in `place` and puts it where Python can import it.
    pub(crate) fn build(
        &self,
        tools: &Tools,
        place: &Place,
        exercise: &Exercise,
        cancel: &Cancel,
    ) -> Module {
        let mut limits = compile::limits();
        // The first one waits for PyO3, or for another check that builds it.
        limits.wall = limits.wall.map(|wall| wall * 5);
        let command = self
            .prepare(tools.cargo())
            .args(["rustc", "--lib", "--quiet"])
            .arg("--message-format=json-diagnostic-rendered-ansi")
            .arg("--manifest-path")
            .arg(place.dir.join("Cargo.toml"))
            .arg("--target-dir")
            .arg(&self.target)
            .current_dir(&place.dir)
            .limits(limits);
        let finished = match command.run(cancel) {
            Ok(finished) => finished,
            Err(e) => return Module::Failed(compile::failed(e.to_string())),
        };
        if let Some(outcome) = compile::stopped(&finished) {
            return Module::Failed(outcome);
        }
        let manifest = place.dir.join("Cargo.toml");
        let mut diagnostics = Vec::new();
        let mut library = None;
        for line in finished.stdout.split(|b| *b == b'\n') {
            let Ok(value) = serde_json::from_slice::<Value>(line) else {
                continue;
            };
            let about = value.get("manifest_path").and_then(Value::as_str);
            if about.is_none_or(|about| Path::new(about) != manifest) {
                continue;
            }
            library = built_library(&value).or(library);
            if let Message::Diagnostic(diagnostic) = compile::message(&value) {
                diagnostics.push(diagnostic);
            }
        }
        if diagnostics.iter().any(Diagnostic::is_error) {
            return Module::Refused(diagnostics);
        }
        let told = String::from_utf8_lossy(&finished.stderr);
        let (true, Some(library)) = (finished.success(), library) else {
            return Module::Failed(compile::failed(format!(
                "cargo could not build the module: {}",
                told.trim()
            )));
        };
        let folder = place.dir.join("module");
        match import_as(&library, &folder, &exercise.name) {
            Ok(()) => Module::Built {
                diagnostics,
                folder,
            },
            Err(e) => Module::Failed(compile::failed(format!(
                "{} cannot be copied to {}: {e}",
                library.display(),
                folder.display()
            ))),
        }
    }
}

/// The library that Python can load, of one line of Cargo's JSON.
fn built_library(value: &Value) -> Option<PathBuf> {
    if value.get("reason").and_then(Value::as_str) != Some("compiler-artifact") {
        return None;
    }
    let files = value.get("filenames")?.as_array()?;
    files
        .iter()
        .filter_map(Value::as_str)
        .map(PathBuf::from)
        .find(|file| {
            let ending = file.extension().and_then(|e| e.to_str());
            matches!(ending, Some("so" | "dylib" | "dll"))
        })
}

/// Copies the library under the name by which Python imports it.
fn import_as(library: &Path, folder: &Path, name: &str) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let module = folder.join(pyo3::file_name(name));
    // A new file, never the old one overwritten: somebody may have it loaded.
    match fs::remove_file(&module) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(e),
        _ => {}
    }
    fs::copy(library, &module).map(|_| ())
}
