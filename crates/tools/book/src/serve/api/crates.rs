//! The crates that programs of the course may use: the teaching crates, and what their examples
//! need. They are built when a program first names one.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use axum::http::StatusCode;
use compiler::{Extern, Rustc};
use sandbox::{Cancel, Command, Limits};
use toml::{Table, Value};

use super::Refusal;

/// A build that has to fetch and compile a crate for the first time.
const LONGEST: Duration = Duration::from_secs(180);

/// Needed to test that programs are refused; no program uses it.
const NOT_FOR_PROGRAMS: &str = "trybuild";

/// All of them, and those that are built.
pub(in crate::serve) struct Crates {
    root: PathBuf,
    built: Mutex<Built>,
}

#[derive(Default)]
struct Built {
    packages: BTreeSet<String>,
    as_of: Option<SystemTime>,
    externs: Vec<Extern>,
}

fn table(file: &Path) -> Table {
    let text = fs::read_to_string(file).unwrap_or_default();
    text.parse().unwrap_or_default()
}

fn member<'a>(table: &'a Table, name: &str) -> Option<&'a Table> {
    table.get(name).and_then(Value::as_table)
}

/// What a manifest wishes for, with what the workspace says of it where it refers to that.
fn merged(wish: &Value, shared: Option<&Value>) -> Value {
    let refers = wish.get("workspace").and_then(Value::as_bool) == Some(true);
    let (Some(shared), true) = (shared, refers) else {
        return wish.clone();
    };
    let mut merged = match shared {
        Value::Table(table) => table.clone(),
        version => Table::from_iter([("version".to_owned(), version.clone())]),
    };
    let features = |value: &Value| value.get("features").and_then(Value::as_array).cloned();
    if let Some(more) = features(wish) {
        let mut all = features(shared).unwrap_or_default();
        all.extend(more);
        merged.insert("features".to_owned(), all.into());
    }
    merged.into()
}

/// An unchanged file keeps its date: nothing is built anew for it.
fn write_if_new(file: &Path, text: &str) -> Result<(), std::io::Error> {
    match fs::read_to_string(file) {
        Ok(there) if there == text => Ok(()),
        _ => fs::write(file, text),
    }
}

/// A package's name as programs write it.
fn ident(package: &str) -> String {
    package.replace('-', "_")
}

/// What a program needs besides its own file.
#[derive(Default)]
pub struct Needed {
    /// The crates it names.
    pub externs: Vec<Extern>,
    /// The folder of the crates that these need in turn.
    pub dependencies: Option<PathBuf>,
}

impl Crates {
    pub fn of(root: &Path) -> Crates {
        Crates {
            root: root.to_owned(),
            built: Mutex::default(),
        }
    }

    /// The crates that `code` names, built.
    pub fn needed_by(&self, code: &str, rustc: &Rustc, cancel: &Cancel) -> Result<Needed, Refusal> {
        let known = self.packages();
        let named: BTreeSet<String> = known
            .keys()
            .filter(|package| names(code, &ident(package)))
            .cloned()
            .collect();
        if named.is_empty() {
            return Ok(Needed::default());
        }
        let mut built = self.built.lock().unwrap_or_else(PoisonError::into_inner);
        let as_of = self.last_change();
        if built.as_of != as_of || !named.is_subset(&built.packages) {
            let packages = built.packages.union(&named).cloned().collect();
            let externs = self.build(known, &packages, rustc, cancel)?;
            *built = Built {
                packages,
                as_of,
                externs,
            };
        }
        let externs: Vec<Extern> = built
            .externs
            .iter()
            .filter(|one| named.iter().any(|package| ident(package) == one.name))
            .cloned()
            .collect();
        Ok(Needed {
            externs,
            dependencies: Some(self.target().join("debug").join("deps")),
        })
    }

    /// Where the book's own program is built too: what both need is there already.
    fn target(&self) -> PathBuf {
        self.root.join("target").join("tools")
    }

    fn manifests(&self) -> Vec<PathBuf> {
        let topics = fs::read_dir(self.root.join("crates/topics"));
        let mut found: Vec<PathBuf> = topics
            .into_iter()
            .flatten()
            .flatten()
            .map(|topic| topic.path().join("Cargo.toml"))
            .filter(|manifest| manifest.is_file())
            .collect();
        found.sort();
        found
    }

    /// All packages that programs may use, by name: the teaching crates, and what these or their
    /// examples depend on; each as a dependency is written down.
    fn packages(&self) -> Table {
        let shared = table(&self.root.join("Cargo.toml"));
        let shared = member(&shared, "workspace").and_then(|all| member(all, "dependencies"));
        let mut found = Table::new();
        // One that cannot be read has no crate to offer; the proof says what is wrong.
        for manifest in self.manifests() {
            let own = table(&manifest);
            for part in ["dependencies", "dev-dependencies"] {
                for (name, wish) in member(&own, part).into_iter().flatten() {
                    let shared = shared.and_then(|shared| shared.get(name));
                    found.insert(name.clone(), merged(wish, shared));
                }
            }
            let name = member(&own, "package").and_then(|package| package.get("name"));
            if let (Some(name), Some(folder)) = (name.and_then(Value::as_str), manifest.parent()) {
                let mut wish = Table::new();
                let folder = folder.to_string_lossy().into_owned();
                wish.insert("path".to_owned(), folder.into());
                found.insert(name.to_owned(), wish.into());
            }
        }
        found.retain(|name, _| name != NOT_FOR_PROGRAMS);
        found
    }

    /// A package that depends on all of them. Cargo builds what only examples need for nobody
    /// else, and together with everything that only tests need.
    fn collecting_package(&self, packages: Table) -> Result<PathBuf, std::io::Error> {
        let folder = self.target().join("page-crates");
        fs::create_dir_all(folder.join("src"))?;
        let head = "[package]\nname = \"page-crates\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
                    [workspace]\n\n[profile.dev]\ndebug = false\n\n";
        let mut dependencies = Table::new();
        dependencies.insert("dependencies".to_owned(), packages.into());
        write_if_new(&folder.join("Cargo.toml"), &format!("{head}{dependencies}"))?;
        write_if_new(&folder.join("src/lib.rs"), "")?;
        // Cargo takes out what it does not need; the versions stay those of the course.
        fs::copy(self.root.join("Cargo.lock"), folder.join("Cargo.lock"))?;
        Ok(folder)
    }

    /// When a source of a teaching crate was changed last.
    fn last_change(&self) -> Option<SystemTime> {
        let mut open: Vec<PathBuf> = self.manifests();
        let mut newest = None;
        while let Some(path) = open.pop() {
            if path.file_name().is_some_and(|name| name == "Cargo.toml") {
                open.push(path.with_file_name("src"));
            }
            let entries = fs::read_dir(&path).into_iter().flatten().flatten();
            open.extend(entries.map(|entry| entry.path()));
            newest = newest.max(fs::metadata(&path).and_then(|facts| facts.modified()).ok());
        }
        newest
    }

    fn build(
        &self,
        known: Table,
        packages: &BTreeSet<String>,
        rustc: &Rustc,
        cancel: &Cancel,
    ) -> Result<Vec<Extern>, Refusal> {
        let failed = |why: &str| {
            let names: Vec<&str> = packages.iter().map(String::as_str).collect();
            Refusal::new(
                StatusCode::SERVICE_UNAVAILABLE,
                format!(
                    "The program uses {}, which could not be built: {why}",
                    names.join(", ")
                ),
            )
        };
        let folder = self
            .collecting_package(known)
            .map_err(|error| failed(&error.to_string()))?;
        let cargo = format!("cargo{}", std::env::consts::EXE_SUFFIX);
        let cargo = rustc.program().with_file_name(cargo);
        let mut command = Command::new(if cargo.is_file() {
            cargo
        } else {
            "cargo".into()
        })
        .args(["build", "--lib", "--message-format=json", "--target-dir"])
        .arg(self.target())
        .current_dir(folder)
        .env("RUSTC", rustc.program())
        .limits(Limits {
            wall: Some(LONGEST),
            ..Limits::default()
        });
        for package in packages {
            command = command.args(["--package", package]);
        }
        let finished = command
            .run(cancel)
            .map_err(|error| failed(&error.to_string()))?;
        if !finished.success() {
            let said = String::from_utf8_lossy(&finished.stderr);
            let error = said.lines().find(|line| line.starts_with("error"));
            return Err(failed(error.unwrap_or("Cargo was stopped. Try again.")));
        }
        let said = String::from_utf8_lossy(&finished.stdout);
        Ok(said.lines().filter_map(artifact).collect())
    }
}

/// The library that a line of Cargo's messages speaks of.
fn artifact(line: &str) -> Option<Extern> {
    let message: serde_json::Value = serde_json::from_str(line).ok()?;
    if message["reason"] != "compiler-artifact" {
        return None;
    }
    let kinds = message["target"]["kind"].as_array()?;
    let fits = |kind: &str| kinds.iter().any(|one| one == kind);
    let endings: &[&str] = if fits("lib") || fits("rlib") {
        &["rlib"]
    } else if fits("proc-macro") {
        &["so", "dylib", "dll"]
    } else {
        return None;
    };
    let file = message["filenames"].as_array()?.iter().find_map(|file| {
        let path = Path::new(file.as_str()?);
        let ending = path.extension()?.to_str()?;
        endings.contains(&ending).then(|| path.to_owned())
    })?;
    Some(Extern {
        name: message["target"]["name"].as_str()?.replace('-', "_"),
        path: file,
    })
}

/// Whether `code` names this crate, and does not have a module of that name.
fn names(code: &str, name: &str) -> bool {
    let word = |c: char| c.is_alphanumeric() || c == '_';
    let mut named = false;
    for (at, _) in code.match_indices(name) {
        let (before, after) = (&code[..at], &code[at + name.len()..]);
        if before.ends_with(word) || after.starts_with(word) {
            continue;
        }
        if before.trim_end().ends_with("mod") {
            return false;
        }
        // As the start of a path, or in `use name;` and `extern crate name`.
        let starts_path = after.trim_start().starts_with("::");
        let imported = before.trim_end().ends_with("use") || before.trim_end().ends_with("crate");
        named |= starts_path || imported;
    }
    named
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crate_is_needed_where_its_name_begins_a_path() {
        for code in [
            "use ownership::ward::Ward;",
            "fn main() { let w = ownership::Ward::new(); }",
            "use ownership as o;",
            "extern crate ownership;",
            "use ownership :: Ward;",
        ] {
            assert!(names(code, "ownership"), "{code}");
        }
        for code in [
            "fn main() {}",
            "// ownership moves",
            "let ownership = 1;",
            "use my_ownership::Ward;",
            "use ownerships::Ward;",
            "mod ownership { pub struct Ward; } use ownership::Ward;",
        ] {
            assert!(!names(code, "ownership"), "{code}");
        }
    }

    #[test]
    fn what_the_workspace_says_of_a_dependency_is_kept() {
        let table: Table = "a = { workspace = true, features = [\"y\"] }\nb = { workspace = true }\n\
                            c = \"3\"\n[shared]\na = { version = \"1\", features = [\"x\"] }\nb = \"2\"\n"
            .parse()
            .unwrap();
        let merged = |name: &str| merged(&table[name], table["shared"].get(name)).to_string();
        assert_eq!(
            merged("a"),
            "{ features = [\"x\", \"y\"], version = \"1\" }"
        );
        assert_eq!(merged("b"), "{ version = \"2\" }");
        assert_eq!(merged("c"), "\"3\"");
    }

    #[test]
    fn cargo_says_where_a_library_is() {
        let line = r#"{"reason":"compiler-artifact","target":{"kind":["lib"],"name":"order-book"},
            "filenames":["/t/liborder_book.rmeta","/t/liborder_book.rlib"]}"#;
        let found = artifact(&line.replace('\n', "")).unwrap();
        assert_eq!(found.name, "order_book");
        assert_eq!(found.path, PathBuf::from("/t/liborder_book.rlib"));
        assert!(artifact(r#"{"reason":"build-finished","success":true}"#).is_none());
        assert!(artifact("Compiling").is_none());
    }
}
