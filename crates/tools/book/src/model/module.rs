//! Modules: Rust that Python imports, beside the pure Python module it replaces.

use std::path::{Path, PathBuf};

use toml::Value;

use super::pair::Recorded;
use super::reader::Reader;
use crate::directive::ItemId;
use crate::packages;
use crate::problem::{Problem, shown};

/// Rust that Python imports, and the pure Python it replaces, driven by one caller.
#[derive(Debug, Clone)]
pub struct Module {
    /// Topic and name; the name is what the caller imports.
    pub id: ItemId,
    /// What is shown, as a caption.
    pub title: String,
    /// Why the caller prints something else with each of the two, in one sentence.
    pub differs: Option<String>,
    /// The caller's exit code, whichever of the two it imports.
    pub python_exit: i32,
    /// What the caller or the pure module imports beside the standard library.
    pub python_packages: Vec<String>,
    /// What the caller cannot do without, where not every system has it.
    pub needs: Option<Needs>,
    /// The Rust: an example of the teaching crate that is a library.
    pub rust: PathBuf,
    /// What it replaces.
    pub original: Original,
    /// The program that imports the module and prints.
    pub caller: PathBuf,
    /// Where the outputs are recorded.
    pub recorded: Recorded,
}

/// Something of Python's library that not every system has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Needs {
    /// Such as `os.fork`.
    pub what: String,
    /// What the caller says where it is missing, and then ends with exit code 1.
    pub without: String,
}

/// What stands beside the Rust of a module.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Original {
    /// The same module in pure Python.
    Program(PathBuf),
    /// There is no such program; this stub says what the module holds.
    Stub(PathBuf),
}

impl Original {
    /// The file.
    pub fn file(&self) -> &Path {
        match self {
            Original::Program(file) | Original::Stub(file) => file,
        }
    }
}

impl Module {
    /// The name of its proof, for `cargo course verify --only`.
    pub fn proof(&self) -> String {
        format!("modules/{}", self.id)
    }

    /// The files it is made of, without what is recorded.
    pub fn files(&self) -> [&Path; 3] {
        [&self.rust, self.original.file(), &self.caller]
    }
}

impl Reader<'_> {
    /// The module that `[modules.NAME]` declares.
    pub(super) fn module(
        &mut self,
        id: ItemId,
        value: &Value,
        dir: &Path,
        python: &Path,
    ) -> Option<Module> {
        let section = format!("modules.{}", id.name);
        let Value::Table(table) = value else {
            let message = format!("`{section}` is not a table");
            self.problem(&section, message, "write `[modules.NAME]`");
            return None;
        };
        let of = format!(" of module `{}`", id.name);
        let keys = &[
            "title",
            "differs",
            "python_exit",
            "needs",
            "without",
            packages::KEY,
        ];
        self.known_keys(table, keys, &of);
        let title = self.string(table, "title", &of)?;
        let differs = self.differs(table, &of)?;
        let stub = python.join(format!("{}.pyi", id.name));
        let program = python.join(format!("{}.py", id.name));
        let original = match (stub.is_file(), program.is_file()) {
            (true, false) => Original::Stub(stub),
            _ => Original::Program(program),
        };
        let differs = match (&original, differs) {
            (Original::Stub(_), Some(_)) => {
                let message = format!("`differs`{of}: with a stub nothing else runs");
                self.problem(&section, message, "remove `differs`");
                None
            }
            (_, differs) => differs,
        };
        let mut given = |key: &str| match table.contains_key(key) {
            true => self.string(table, key, &of).map(Some),
            false => Some(None),
        };
        let needs = match (given("needs")?, given("without")?) {
            (Some(what), Some(without)) => Some(Needs { what, without }),
            (None, None) => None,
            _ => {
                let message = format!("`needs` and `without`{of} belong together");
                self.problem(&section, message, "write both or none");
                None
            }
        };
        Some(Module {
            needs,
            python_exit: self.exit_code(table, "python_exit", &of),
            python_packages: self.texts(table, packages::KEY, &of),
            rust: dir.join("examples").join(format!("{}.rs", id.name)),
            original,
            caller: python.join(format!("use_{}.py", id.name)),
            recorded: Recorded::of(dir, &id.name, differs.is_some()),
            id,
            title,
            differs,
        })
    }
}

/// Every module has its files, and a name of its own.
pub(super) fn check(
    root: &Path,
    modules: &[Module],
    pairs: &[super::Pair],
    toml: &Path,
    problems: &mut Vec<Problem>,
) {
    let mut complain = |message: String, help: &str| {
        problems.push(Problem::in_file(shown(root, toml), message).help(help));
    };
    for module in modules {
        for file in module.files() {
            if file.is_file() {
                continue;
            }
            let or_stub = match file == module.original.file() {
                true => " and no stub (.pyi)",
                false => "",
            };
            complain(
                format!(
                    "module `{}` has no {}{or_stub}",
                    module.id,
                    shown(root, file)
                ),
                "write that file or remove the module",
            );
        }
        if matches!(module.original, Original::Program(_))
            && module.original.file().with_extension("pyi").is_file()
        {
            complain(
                format!("module `{}` has a program and a stub", module.id),
                "the stub is for a module that has no program; remove one of them",
            );
        }
        if pairs.iter().any(|pair| pair.id == module.id) {
            complain(
                format!("there is a pair and a module `{}`", module.id),
                "give one of them another name",
            );
        }
    }
}
