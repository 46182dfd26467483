//! The teaching crates that a program uses, compiled so far that others can use them.

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use compiler::{Compiled, Extern, Rustc};
use sandbox::{Cancel, Command, Limits, StopReason};
use serde_json::Value;

use crate::text::names_crate;

/// Teaching crates are small; their first build may wait for another one.
const LONGEST: Duration = Duration::from_secs(120);

/// The teaching crates of the course at `root` that `text` names.
///
/// # Errors
/// When one of them does not compile.
pub fn teaching_crates(
    root: &Path,
    text: &str,
    rustc: &Rustc,
    cancel: &Cancel,
) -> Result<Vec<Extern>> {
    let folders = std::fs::read_dir(root.join("crates/topics"));
    let mut names: Vec<String> = folders
        .into_iter()
        .flatten()
        .filter_map(|folder| folder.ok()?.file_name().into_string().ok())
        .filter(|name| names_crate(text, name))
        .collect();
    names.sort();
    names
        .into_iter()
        .map(|name| {
            let path = check(root, &name, rustc, cancel)?;
            Ok(Extern { name, path })
        })
        .collect()
}

/// Lets Cargo check the library and gives its metadata.
fn check(root: &Path, name: &str, rustc: &Rustc, cancel: &Cancel) -> Result<PathBuf> {
    let beside = rustc
        .program()
        .with_file_name(format!("cargo{}", std::env::consts::EXE_SUFFIX));
    let cargo = match std::env::var_os("CARGO").filter(|cargo| !cargo.is_empty()) {
        Some(cargo) => cargo,
        None if beside.is_file() => beside.into_os_string(),
        None => "cargo".into(),
    };
    let finished = Command::new(cargo)
        .args(["check", "--lib", "--message-format=json", "--package", name])
        .env("RUSTC", rustc.program())
        .env("CARGO_TERM_COLOR", "never")
        .current_dir(root)
        .limits(Limits {
            wall: Some(LONGEST),
            ..Limits::default()
        })
        .run(cancel)
        .context("cargo could not be started; `cargo course doctor` says more")?;
    if finished.stopped == Some(StopReason::Cancelled) {
        bail!("called off");
    }
    let metadata = finished
        .stdout
        .split(|byte| *byte == b'\n')
        .find_map(|line| {
            let value: Value = serde_json::from_slice(line).ok()?;
            let is_ours = value["reason"] == "compiler-artifact" && value["target"]["name"] == name;
            let files = value["filenames"].as_array().filter(|_| is_ours)?;
            let mut files = files.iter().filter_map(Value::as_str).map(PathBuf::from);
            files.find(|file| file.extension().is_some_and(|ending| ending == "rmeta"))
        });
    if let Some(metadata) = metadata.filter(|_| finished.success()) {
        return Ok(metadata);
    }
    let said = Compiled::read(true, &finished.stdout)?;
    let first = said.errors().next().map(|error| error.message.clone());
    let first =
        first.unwrap_or_else(|| String::from_utf8_lossy(&finished.stderr).trim().to_owned());
    bail!("the teaching crate `{name}` does not compile: {first}")
}
