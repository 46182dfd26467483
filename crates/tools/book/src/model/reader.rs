//! Takes values out of `.toml` files, and says what is wrong with them.

use toml::{Table, Value};

use crate::problem::Problem;
use crate::text::{did_you_mean, position};

/// Takes values out of one `.toml` file and notes what is wrong with them.
pub(super) struct Reader<'a> {
    pub(super) name: &'a str,
    pub(super) text: &'a str,
    pub(super) problems: &'a mut Vec<Problem>,
}

impl Reader<'_> {
    /// A problem at the first line that mentions `key`.
    pub(super) fn problem(&mut self, key: &str, message: String, help: &str) {
        let line = self
            .text
            .lines()
            .position(|line| line.trim_start().trim_start_matches('[').starts_with(key))
            .map_or(0, |index| index + 1);
        self.problems
            .push(Problem::in_file(self.name, message).at(line, 0).help(help));
    }

    /// The tables below `key`, such as `[pairs.NAME]`, by name.
    pub(super) fn tables<'t>(
        &mut self,
        table: &'t Table,
        key: &str,
    ) -> impl Iterator<Item = (&'t String, &'t Value)> + use<'t> {
        let found = match table.get(key) {
            None => None,
            Some(Value::Table(found)) => Some(found),
            Some(_) => {
                let help = format!("write `[{key}.NAME]`");
                self.problem(key, format!("`{key}` is not a table"), &help);
                None
            }
        };
        found.into_iter().flatten()
    }

    pub(super) fn known_keys(&mut self, table: &Table, known: &[&str], of: &str) {
        for key in table.keys().filter(|key| !known.contains(&key.as_str())) {
            let help = did_you_mean(key, known.iter().copied());
            self.problem(key, format!("unknown key `{key}`{of}"), &help);
        }
    }

    pub(super) fn string(&mut self, table: &Table, key: &str, of: &str) -> Option<String> {
        match table.get(key) {
            Some(Value::String(value)) if !value.trim().is_empty() => Some(value.clone()),
            Some(_) => {
                self.problem(key, format!("`{key}`{of} is not a text"), "");
                None
            }
            None => {
                self.problem(key, format!("`{key}`{of} is missing"), "");
                None
            }
        }
    }

    pub(super) fn integer(&mut self, table: &Table, key: &str, of: &str) -> Option<i64> {
        match table.get(key)? {
            Value::Integer(value) => Some(*value),
            _ => {
                self.problem(key, format!("`{key}`{of} is not a number"), "");
                None
            }
        }
    }

    /// A list that may be missing.
    pub(super) fn texts(&mut self, table: &Table, key: &str, of: &str) -> Vec<String> {
        let Some(value) = table.get(key) else {
            return Vec::new();
        };
        let list = value.as_array().filter(|list| !list.is_empty());
        let texts = list.map(|list| list.iter().map(|one| one.as_str().map(str::to_owned)));
        texts
            .and_then(|texts| texts.collect::<Option<Vec<String>>>())
            .unwrap_or_else(|| {
                let help = format!("write `{key} = [\"NAME\"]`");
                self.problem(key, format!("`{key}`{of} is not a list of texts"), &help);
                Vec::new()
            })
    }

    /// Why outputs differ, if they do. `None` when what is said is no reason.
    pub(super) fn differs(&mut self, table: &Table, of: &str) -> Option<Option<String>> {
        match table.contains_key("differs") {
            true => self.string(table, "differs", of).map(Some),
            false => Some(None),
        }
    }

    /// A truth that is false unless it is said.
    pub(super) fn truth(&mut self, table: &Table, key: &str, of: &str) -> bool {
        match table.get(key) {
            None => false,
            Some(Value::Boolean(value)) => *value,
            Some(_) => {
                self.problem(key, format!("`{key}`{of} is not true or false"), "");
                false
            }
        }
    }

    pub(super) fn exit_code(&mut self, table: &Table, key: &str, of: &str) -> i32 {
        let code = self.integer(table, key, of).unwrap_or_default();
        i32::try_from(code).unwrap_or_else(|_| {
            self.problem(key, format!("`{key}`{of} is not an exit code"), "");
            0
        })
    }
}

/// A syntax error of `text` at its own line and column.
pub(super) fn toml_problem(name: &str, text: &str, error: &toml::de::Error) -> Problem {
    let problem = Problem::in_file(name, error.message());
    match error.span() {
        Some(span) => {
            let (line, column) = position(text, span.start.min(text.len()));
            problem.at(line, column)
        }
        None => problem,
    }
}
