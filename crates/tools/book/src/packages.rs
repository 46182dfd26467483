//! Python packages that programs of the course import beside the standard library: those that a
//! pair or a module declares in its `topic.toml`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use toml::{Table, Value};

/// The key of a pair or module that names them.
pub(crate) const KEY: &str = "python_packages";

/// A package's name as programs import it.
#[must_use]
pub fn module(package: &str) -> String {
    package.replace('-', "_")
}

/// Whether the Python program imports this module, or a part of it.
#[must_use]
pub fn imports(code: &str, module: &str) -> bool {
    code.lines()
        .flat_map(|line| line.split(';'))
        .any(|statement| {
            let mut words = statement.split_whitespace();
            match words.next() {
                Some("import") => {
                    let rest: Vec<&str> = words.collect();
                    let rest = rest.join(" ");
                    rest.split(',').any(|one| begins_with(one.trim(), module))
                }
                Some("from") => words.next().is_some_and(|path| begins_with(path, module)),
                _ => false,
            }
        })
}

/// Whether the path is the module or leads into it.
fn begins_with(path: &str, module: &str) -> bool {
    let rest = path.strip_prefix(module);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', ' ']))
}

/// The packages that pairs and modules of the course at `root` declare. A `topic.toml` that cannot be read
/// declares none; the proof says what is wrong with it.
#[must_use]
pub fn declared(root: &Path) -> BTreeSet<String> {
    let topics = fs::read_dir(root.join("crates/topics"));
    let topics = topics.into_iter().flatten().flatten();
    topics
        .filter_map(|topic| fs::read_to_string(topic.path().join("topic.toml")).ok())
        .filter_map(|text| text.parse::<Table>().ok())
        .flat_map(|table| of_topic(&table))
        .collect()
}

fn of_topic(table: &Table) -> Vec<String> {
    let parts = ["pairs", "modules"].map(|part| table.get(part).and_then(Value::as_table));
    let programs = parts.into_iter().flatten().flat_map(Table::values);
    programs
        .filter_map(|pair| pair.get(KEY)?.as_array())
        .flatten()
        .filter_map(|package| package.as_str().map(str::to_owned))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_program_imports_is_seen() {
        for code in [
            "import celery",
            "import sys, celery",
            "import celery as c",
            "import celery.result",
            "from celery import Celery",
            "from celery.result import AsyncResult",
            "def main() -> None:\n    import sys; import celery",
        ] {
            assert!(imports(code, "celery"), "{code}");
        }
        for code in [
            "celery = 3",
            "print(\"celery\")",
            "import celery_types",
            "from vegetables import celery",
            "# import celery",
            "from .celery import x",
        ] {
            assert!(!imports(code, "celery"), "{code}");
        }
        assert_eq!(module("free-beds"), "free_beds");
    }
}
