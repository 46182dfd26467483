//! Clippy's remarks on code that passed.

use std::env;

use compiler::{Diagnostic, Level};
use sandbox::Cancel;
use serde_json::Value;

use super::compile::{self, Message};
use super::module::Modules;
use super::place::Place;
use super::tools::Tools;

/// What clippy would write differently; `None` when it gave no answer (it is
/// not installed, or a newer save ended it).
pub(crate) fn find(
    tools: &Tools,
    place: &Place,
    modules: &Modules,
    cancel: &Cancel,
) -> Option<Vec<Diagnostic>> {
    // cargo finds `clippy` in PATH: the one beside our compiler has to be first.
    let mut folders = Vec::from_iter(tools.rustc.program().parent().map(|p| p.to_owned()));
    folders.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
    let mut command = tools
        .cargo()
        .args(["clippy", "--quiet", "--lib"])
        .arg("--message-format=json-diagnostic-rendered-ansi")
        .arg("--manifest-path")
        .arg(place.dir.join("Cargo.toml"))
        .arg("--target-dir")
        .arg(match place.package.module {
            true => modules.target.clone(),
            false => place.dir.join("target"),
        })
        .env("PATH", env::join_paths(folders).ok()?)
        .env("CLIPPY_CONF_DIR", &place.dir)
        .current_dir(&place.dir)
        .limits(compile::limits());
    if place.package.module {
        command = modules.prepare(command);
    }
    if !place.package.has_dependencies {
        command = command.arg("--offline");
    }
    let finished = command.run(cancel).ok()?;
    if finished.stopped.is_some() {
        return None;
    }
    let lines = finished.stdout.split(|b| *b == b'\n');
    let found: Vec<Diagnostic> = lines
        .filter_map(|line| serde_json::from_slice::<Value>(line).ok())
        .filter_map(|value| match compile::message(&value) {
            Message::Diagnostic(diagnostic) => Some(diagnostic),
            _ => None,
        })
        .filter(is_remark)
        .collect();
    // Some lints are errors by default; they are remarks here all the same.
    (finished.success() || !found.is_empty()).then_some(found)
}

/// The compiler's own warnings were told with the verdict already.
fn is_remark(diagnostic: &Diagnostic) -> bool {
    let by_clippy = diagnostic
        .code
        .as_deref()
        .is_some_and(|code| code.starts_with("clippy::"));
    by_clippy && matches!(diagnostic.level, Level::Warning | Level::Error)
}
