//! Pairs: the same program in Python and in Rust.

use std::path::{Path, PathBuf};

use toml::Value;

use super::reader::Reader;
use crate::directive::ItemId;
use crate::packages;
use crate::problem::{Problem, shown};

/// A Python and a Rust program that do the same.
#[derive(Debug, Clone)]
pub struct Pair {
    /// Topic and name.
    pub id: ItemId,
    /// What both programs show, as a caption.
    pub title: String,
    /// Why their outputs differ, in one sentence; `None` when they must be equal.
    pub differs: Option<String>,
    /// The Rust program's exit code.
    pub rust_exit: i32,
    /// The Python program's exit code.
    pub python_exit: i32,
    /// Whether standard error is recorded too, after standard output.
    pub rust_stderr: bool,
    /// What the Python program imports beside the standard library.
    pub python_packages: Vec<String>,
    /// The Rust program: an example of the teaching crate.
    pub rust: PathBuf,
    /// The Python program.
    pub python: PathBuf,
    /// Where the outputs are recorded.
    pub recorded: Recorded,
}

/// Where a pair's output is recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Recorded {
    /// One file: both programs print the same.
    Same(PathBuf),
    /// One file each: the pair declares a difference.
    Each {
        /// What the Rust program prints.
        rust: PathBuf,
        /// What the Python program prints.
        python: PathBuf,
    },
}

impl Recorded {
    /// Of what is called `name` in the teaching crate `dir`.
    pub(super) fn of(dir: &Path, name: &str, differs: bool) -> Recorded {
        let file = |suffix: &str| dir.join("recorded").join(format!("{name}{suffix}"));
        match differs {
            false => Recorded::Same(file(".txt")),
            true => Recorded::Each {
                rust: file(".rust.txt"),
                python: file(".python.txt"),
            },
        }
    }
}

impl Reader<'_> {
    /// The pair that `[pairs.NAME]` declares.
    pub(super) fn pair(
        &mut self,
        id: ItemId,
        value: &Value,
        dir: &Path,
        python: &Path,
    ) -> Option<Pair> {
        let section = format!("pairs.{}", id.name);
        let Value::Table(table) = value else {
            self.problem(
                &section,
                format!("`{section}` is not a table"),
                "write `[pairs.NAME]`",
            );
            return None;
        };
        let of = format!(" of pair `{}`", id.name);
        let keys = &[
            "title",
            "differs",
            "rust_exit",
            "python_exit",
            "rust_stderr",
            packages::KEY,
        ];
        self.known_keys(table, keys, &of);
        let title = self.string(table, "title", &of)?;
        let differs = self.differs(table, &of)?;
        let rust_stderr = self.truth(table, "rust_stderr", &of);
        Some(Pair {
            rust_exit: self.exit_code(table, "rust_exit", &of),
            python_exit: self.exit_code(table, "python_exit", &of),
            rust_stderr,
            python_packages: self.texts(table, packages::KEY, &of),
            rust: dir.join("examples").join(format!("{}.rs", id.name)),
            python: python.join(format!("{}.py", id.name)),
            recorded: Recorded::of(dir, &id.name, differs.is_some()),
            id,
            title,
            differs,
        })
    }
}

/// Every pair has its two programs.
/// (Recorded outputs are looked for when they are shown or proven: `bless` writes them.)
pub(super) fn check_files(root: &Path, pairs: &[Pair], toml: &Path, problems: &mut Vec<Problem>) {
    for pair in pairs {
        for program in [&pair.rust, &pair.python] {
            if !program.is_file() {
                problems.push(
                    Problem::in_file(
                        shown(root, toml),
                        format!("pair `{}` has no {}", pair.id, shown(root, program)),
                    )
                    .help("write that program or remove the pair"),
                );
            }
        }
    }
}
