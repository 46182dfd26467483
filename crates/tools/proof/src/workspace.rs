//! The packages of the course, as Cargo sees them, and what a Cargo build reports.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use sandbox::Cancel;
use serde_json::Value;

use crate::context::{Ran, cargo};

/// Which part of the house a package belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// `crates/topics`
    Topic,
    /// `crates/tools`
    Tool,
    /// `crates/capstone`
    Capstone,
    /// `crates/figures`
    Figure,
    /// `exercises`
    Exercise,
    /// `solutions`
    Solution,
    /// Anything else.
    Other,
}

/// One package.
#[derive(Debug, Clone)]
pub struct Package {
    /// Its name.
    pub name: String,
    /// Its folder.
    pub dir: PathBuf,
    /// Where it belongs.
    pub part: Part,
    /// The kinds of its targets, such as `lib` or `test`.
    pub kinds: Vec<String>,
    /// Whether Cargo means it too when no package is named.
    pub is_default: bool,
    /// Whether it is built for a Python interpreter, as what depends on PyO3 is.
    pub for_python: bool,
    /// What its tests read of the course beside the tools, as its manifest says under
    /// `[package.metadata.proof]`; `None` when it does not say.
    pub reads: Option<Vec<String>>,
    /// The files of tests that read something else, by their names: `[package.metadata.proof.tests]`.
    pub tests: BTreeMap<String, Vec<String>>,
}

/// All packages.
#[derive(Debug, Default)]
pub struct Workspace {
    packages: Vec<Package>,
}

impl Workspace {
    /// Asks Cargo for the packages of the workspace at `root`.
    pub fn read(root: &Path, cancel: &Cancel) -> anyhow::Result<Workspace> {
        let said = cargo()
            .args(["metadata", "--no-deps", "--format-version", "1"])
            .current_dir(root)
            .run(cancel)?;
        if !said.success() {
            bail!(
                "Cargo cannot read the workspace, so nothing can be proved:\n{}",
                String::from_utf8_lossy(&said.stderr).trim()
            );
        }
        let value: Value =
            serde_json::from_slice(&said.stdout).context("reading what `cargo metadata` said")?;
        let none = Vec::new();
        let packages = value["packages"].as_array().unwrap_or(&none);
        Ok(Workspace {
            packages: packages
                .iter()
                .filter_map(|package| Package::read(root, package, &value))
                .collect(),
        })
    }

    /// Every package.
    pub fn all(&self) -> impl Iterator<Item = &Package> {
        self.packages.iter()
    }

    /// The packages of one part, by name.
    pub fn of(&self, part: Part) -> impl Iterator<Item = &Package> {
        self.packages
            .iter()
            .filter(move |package| package.part == part)
    }

    /// The package in this folder.
    pub fn in_dir(&self, dir: &Path) -> Option<&Package> {
        self.packages.iter().find(|package| package.dir == dir)
    }

    /// The package a file belongs to.
    pub fn owner(&self, file: &Path) -> Option<&Package> {
        self.packages
            .iter()
            .filter(|package| file.starts_with(&package.dir))
            .max_by_key(|package| package.dir.as_os_str().len())
    }
}

impl Package {
    fn read(root: &Path, value: &Value, metadata: &Value) -> Option<Package> {
        let manifest = PathBuf::from(value["manifest_path"].as_str()?);
        let dir = manifest.parent()?.to_owned();
        let inside = dir.strip_prefix(root).unwrap_or(&dir);
        let part = if inside.starts_with("crates/topics") {
            Part::Topic
        } else if inside.starts_with("crates/tools") {
            Part::Tool
        } else if inside.starts_with("crates/capstone") {
            Part::Capstone
        } else if inside.starts_with("crates/figures") {
            Part::Figure
        } else if inside.starts_with("exercises") {
            Part::Exercise
        } else if inside.starts_with("solutions") {
            Part::Solution
        } else {
            Part::Other
        };
        let kinds = value["targets"]
            .as_array()?
            .iter()
            .flat_map(|target| target["kind"].as_array().cloned().unwrap_or_default())
            .filter_map(|kind| kind.as_str().map(str::to_owned))
            .collect();
        let needed = value["dependencies"].as_array();
        let for_python = needed.is_some_and(|all| all.iter().any(|one| one["name"] == "pyo3"));
        let declared = &value["metadata"]["proof"];
        let paths = |reads: &Value| -> Option<Vec<String>> {
            let paths = reads.as_array()?.iter().filter_map(Value::as_str);
            Some(paths.map(str::to_owned).collect())
        };
        let reads = paths(&declared["reads"]);
        let tests = declared["tests"].as_object().into_iter().flatten();
        let tests = tests.filter_map(|(name, reads)| Some((name.clone(), paths(reads)?)));
        let tests = tests.collect();
        Some(Package {
            name: value["name"].as_str()?.to_owned(),
            dir,
            part,
            kinds,
            is_default: metadata["workspace_default_members"]
                .as_array()
                .is_some_and(|all| all.contains(&value["id"])),
            for_python,
            reads,
            tests,
        })
    }
}

/// What one target of a build came to.
#[derive(Debug, Clone)]
pub struct Made {
    /// The folder of its package.
    pub dir: PathBuf,
    /// The target's name.
    pub target: String,
    /// The target's kind, such as `example` or `test`.
    pub kind: String,
    /// The program, when one was made.
    pub program: Option<PathBuf>,
    /// The library's file for other crates to use, when one was made.
    pub rlib: Option<PathBuf>,
    /// The library's file for other programs to load, when one was made.
    pub loadable: Option<PathBuf>,
    /// The compiler's messages about it, errors and warnings.
    pub messages: Vec<String>,
    /// The errors among them, with their codes.
    pub errors: Vec<(String, Option<String>)>,
    /// Whether one of the messages is an error.
    pub refused: bool,
}

/// Reads the JSON messages of `cargo … --message-format=json`: one entry per target.
pub fn read_build(ran: &Ran) -> Vec<Made> {
    let mut made: Vec<Made> = Vec::new();
    for line in ran.stdout.lines().filter(|line| line.starts_with('{')) {
        let Ok(value) = serde_json::from_str::<Value>(line) else {
            continue;
        };
        let Some((dir, target, kind)) = target_of(&value) else {
            continue;
        };
        let known = made
            .iter()
            .position(|one| one.dir == dir && one.target == target && one.kind == kind);
        let index = known.unwrap_or_else(|| {
            made.push(Made {
                dir,
                target,
                kind,
                program: None,
                rlib: None,
                loadable: None,
                messages: Vec::new(),
                errors: Vec::new(),
                refused: false,
            });
            made.len() - 1
        });
        let entry = &mut made[index];
        match value["reason"].as_str() {
            Some("compiler-artifact") => read_artifact(entry, &value),
            Some("compiler-message") => read_message(entry, &value),
            _ => {}
        }
    }
    made
}

fn target_of(value: &Value) -> Option<(PathBuf, String, String)> {
    let dir = Path::new(value["manifest_path"].as_str()?).parent()?;
    let target = &value["target"];
    let mut kind = target["kind"][0].as_str()?;
    // The tests inside a library or a program are a program of their own.
    if value["profile"]["test"] == true && kind != "test" {
        kind = match kind {
            "lib" => "unit-test",
            // A program may have the name of its package's library.
            _ => "unit-test of a program",
        };
    }
    Some((
        dir.to_owned(),
        target["name"].as_str()?.to_owned(),
        kind.to_owned(),
    ))
}

fn read_artifact(entry: &mut Made, value: &Value) {
    if let Some(program) = value["executable"].as_str() {
        entry.program = Some(PathBuf::from(program));
    }
    let files = value["filenames"].as_array();
    for file in files.into_iter().flatten().filter_map(Value::as_str) {
        if file.ends_with(".rlib") {
            entry.rlib = Some(PathBuf::from(file));
        }
        if file.ends_with(std::env::consts::DLL_SUFFIX) {
            entry.loadable = Some(PathBuf::from(file));
        }
    }
}

fn read_message(entry: &mut Made, value: &Value) {
    let message = &value["message"];
    let Some(rendered) = message["rendered"].as_str() else {
        return;
    };
    if message["spans"].as_array().is_none_or(Vec::is_empty) && message["code"].is_null() {
        // "aborting due to 1 previous error" and the like say nothing of their own.
        if message["level"] == "failure-note" || rendered.contains("aborting due to") {
            return;
        }
    }
    let rendered = rendered.trim_end().to_owned();
    if message["level"] == "error" {
        let code = message["code"]["code"].as_str().map(str::to_owned);
        entry.refused = true;
        entry.errors.push((rendered.clone(), code));
    }
    if !entry.messages.contains(&rendered) {
        entry.messages.push(rendered);
    }
}

/// The compiler's messages about everything in `dir`, or the end of what Cargo said when there are
/// none.
pub fn messages_about(made: &[Made], dir: &Path, stderr: &str) -> String {
    let mut messages: Vec<&str> = Vec::new();
    for message in made
        .iter()
        .filter(|one| one.dir == dir)
        .flat_map(|one| &one.messages)
    {
        if !messages.contains(&message.as_str()) {
            messages.push(message);
        }
    }
    if messages.is_empty() {
        let lines: Vec<&str> = stderr.lines().collect();
        return lines[lines.len().saturating_sub(20)..].join("\n");
    }
    messages.join("\n\n")
}
