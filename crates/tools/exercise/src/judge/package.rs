//! The manifest of a place: the shipped one, made independent of the workspace.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use toml::{Table, Value};

use super::judged_by_pytest;
use crate::exercise::{Exercise, Kind};
use crate::{manifest, text};

/// What cargo has to know about an exercise.
#[derive(Debug, Clone)]
pub(crate) struct Package {
    pub manifest: String,
    /// The course's `Cargo.lock`, when the exercise has dependencies.
    pub lock_file: Option<PathBuf>,
    pub has_dependencies: bool,
    /// Whether it is a module for Python, which pytest judges.
    pub module: bool,
    /// The test targets and the tests each must report.
    pub targets: Vec<Target>,
}

/// One test file of an exercise.
#[derive(Debug, Clone)]
pub(crate) struct Target {
    pub name: String,
    pub tests: Vec<String>,
}

const DEPENDENCIES: [&str; 2] = ["dependencies", "dev-dependencies"];

impl Package {
    /// The package of an exercise with these shipped files. `alone` makes it
    /// its own workspace, and names the variant of the text that is judged in it.
    pub(crate) fn new(
        root: &Path,
        exercise: &Exercise,
        shipped: &BTreeMap<String, String>,
        alone: Option<&str>,
    ) -> Result<Package, String> {
        let shown = format!("{}/Cargo.toml as shipped", exercise.id());
        let manifest = shipped
            .get("Cargo.toml")
            .ok_or_else(|| format!("{shown} is missing"))?;
        let manifest = manifest::parse_toml(manifest, &shown)?;
        let workspace = workspace(root);
        let targets = targets(exercise, shipped);
        let module = exercise.kind != Kind::Python && judged_by_pytest(exercise, shipped);

        let mut table = Table::new();
        table.insert(
            "package".into(),
            package_table(exercise, &manifest, &workspace),
        );
        let mut lib = subtable(&manifest, "lib");
        lib.insert("name".into(), exercise.name.clone().into());
        lib.insert("path".into(), "src/lib.rs".into());
        lib.insert("doctest".into(), false.into());
        lib.insert("test".into(), false.into());
        if module {
            // All modules are built in one folder, where Cargo tells libraries of this kind apart
            // by nothing but their names.
            let name = format!("{}{}", exercise.name, alone.unwrap_or_default());
            lib.insert("name".into(), name.replace('.', "_").into());
            lib.insert("crate-type".into(), vec!["cdylib"].into());
        }
        table.insert("lib".into(), lib.into());
        let tests = targets.iter().map(|target| {
            let mut test = Table::new();
            test.insert("name".into(), target.name.clone().into());
            test.insert("path".into(), format!("tests/{}.rs", target.name).into());
            Value::Table(test)
        });
        table.insert("test".into(), Value::Array(tests.collect()));
        let mut has_dependencies = false;
        for kind in DEPENDENCIES {
            let mut wanted = subtable(&manifest, kind);
            if exercise.kind == Kind::Refuse {
                // Only tests/refused.rs uses it, and that check is made directly.
                wanted.remove("compiler");
            }
            let resolved = dependencies(root, &wanted, &workspace);
            has_dependencies |= !resolved.is_empty();
            table.insert(kind.into(), resolved.into());
        }
        if alone.is_some() {
            table.insert("workspace".into(), Table::new().into());
            table.insert("profile".into(), profile(true));
        }
        let lock_file = Some(root.join("Cargo.lock")).filter(|l| has_dependencies && l.is_file());
        Ok(Package {
            manifest: table.to_string(),
            lock_file,
            has_dependencies,
            module,
            targets,
        })
    }

    /// The manifest of a workspace that holds these packages.
    pub(crate) fn workspace(members: &[String]) -> String {
        let mut workspace = Table::new();
        workspace.insert("resolver".into(), "3".into());
        workspace.insert("members".into(), members.to_vec().into());
        let mut table = Table::new();
        table.insert("workspace".into(), workspace.into());
        table.insert("profile".into(), profile(false));
        table.to_string()
    }
}

/// The profile cargo would use in the course, see its `Cargo.toml`.
///
/// Incremental compiling pays from the second save of one exercise on; a batch
/// is built once and would only write more.
fn profile(incremental: bool) -> Value {
    let mut dev = Table::new();
    dev.insert("debug".into(), false.into());
    dev.insert("incremental".into(), incremental.into());
    if incremental {
        // An exercise is small: the usual hundreds of parts cost more than they save.
        dev.insert("codegen-units".into(), 4.into());
    }
    let mut profile = Table::new();
    profile.insert("dev".into(), dev.into());
    profile.into()
}

/// The course's workspace table; empty when its manifest cannot be read, which
/// only matters to exercises with dependencies.
fn workspace(root: &Path) -> Table {
    manifest::read_toml(&root.join("Cargo.toml"), "Cargo.toml")
        .map(|table| subtable(&table, "workspace"))
        .unwrap_or_default()
}

fn package_table(exercise: &Exercise, manifest: &Table, workspace: &Table) -> Value {
    let own = manifest.get("package").and_then(|p| p.get("edition"));
    let shared = workspace.get("package").and_then(|p| p.get("edition"));
    let edition = own
        .and_then(Value::as_str)
        .or(shared.and_then(Value::as_str))
        .unwrap_or("2024");
    let mut package = Table::new();
    package.insert("name".into(), exercise.name.clone().into());
    package.insert("version".into(), "0.1.0".into());
    package.insert("edition".into(), edition.into());
    package.insert("autotests".into(), false.into());
    package.into()
}

/// Dependencies with what they inherit from the workspace filled in and their
/// paths made absolute.
fn dependencies(root: &Path, wanted: &Table, workspace: &Table) -> Table {
    let shared = subtable(workspace, "dependencies");
    let mut resolved = Table::new();
    for (name, value) in wanted {
        let inherits = value.get("workspace").and_then(Value::as_bool) == Some(true);
        let mut dependency = match (inherits, shared.get(name)) {
            (true, Some(shared)) => detailed(shared),
            _ => detailed(value),
        };
        if inherits && let Some(own) = value.as_table() {
            for (key, value) in own.iter().filter(|(key, _)| *key != "workspace") {
                dependency.insert(key.clone(), value.clone());
            }
        }
        if let Some(path) = dependency.get("path").and_then(Value::as_str) {
            let path = root.join(path).display().to_string();
            dependency.insert("path".into(), path.into());
        }
        resolved.insert(name.clone(), dependency.into());
    }
    resolved
}

fn detailed(dependency: &Value) -> Table {
    match dependency {
        Value::Table(table) => table.clone(),
        other => {
            let mut table = Table::new();
            table.insert("version".into(), other.clone());
            table
        }
    }
}

fn subtable(table: &Table, key: &str) -> Table {
    table
        .get(key)
        .and_then(Value::as_table)
        .cloned()
        .unwrap_or_default()
}

/// Every file directly in tests/ is a test target, as cargo has it. The one
/// that runs the misuse programs is left to our own check of them.
fn targets(exercise: &Exercise, shipped: &BTreeMap<String, String>) -> Vec<Target> {
    shipped
        .iter()
        .filter_map(|(path, source)| {
            let name = path.strip_prefix("tests/")?.strip_suffix(".rs")?;
            let by_us = exercise.kind == Kind::Refuse && name == "refused";
            let is_target = !name.contains('/') && !by_us;
            is_target.then(|| Target {
                name: name.to_owned(),
                tests: text::test_names(source),
            })
        })
        .collect()
}
