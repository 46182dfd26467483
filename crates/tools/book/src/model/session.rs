//! Terminal sessions: commands that are run one after the other, and what they say.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use toml::{Table, Value};

use super::reader::{Reader, toml_problem};
use super::topic::files;
use crate::directive::ItemId;
use crate::problem::{Problem, shown};

/// Stands in a command for the address of the course's package index.
pub const INDEX: &str = "{index}";
/// How pages and records show that address: the real port is another each time.
pub const INDEX_SHOWN: &str = "http://127.0.0.1:8080";

/// Commands in a folder of their own.
#[derive(Debug, Clone)]
pub struct Session {
    /// Topic and name.
    pub id: ItemId,
    /// What it shows, as a caption.
    pub title: String,
    /// The file that declares it.
    pub file: PathBuf,
    /// A folder of the course whose copy the session starts in; it starts in an empty one without.
    pub start: Option<PathBuf>,
    /// Whether pip finds the course's own package index.
    pub index: bool,
    /// Whether it has a new virtual environment, with pip alone in it.
    pub fresh: bool,
    /// Environment variables that are set in it.
    pub variables: BTreeMap<String, String>,
    /// What happens.
    pub steps: Vec<Step>,
    /// Where the output is recorded.
    pub record: PathBuf,
}

/// One thing that happens in a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// A command is run.
    Run {
        /// The command, as it is typed.
        command: String,
        /// Its exit code.
        exit: i32,
        /// What of its output is shown and compared.
        shows: Shows,
    },
    /// A file is written.
    Write {
        /// Relative to the folder of the session, with forward slashes.
        path: String,
        /// What is written.
        what: Written,
    },
}

/// What of a command's output is shown and compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shows {
    /// All of it.
    All,
    /// None of it.
    Nothing,
    /// The lines that hold one of these texts.
    Lines(Vec<String>),
}

/// How a file comes to its new content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Written {
    /// This is its content.
    Content(String),
    /// It is this file of the course.
    From(PathBuf),
    /// One text in it is replaced, where it stands first.
    Change {
        /// What is there.
        find: String,
        /// What comes in its place.
        put: String,
    },
}

impl Session {
    /// What the output is recorded as, given what each command printed.
    pub fn to_record(&self, printed: &[String]) -> String {
        let mut text = String::new();
        for (command, printed) in self.commands().zip(printed) {
            text.push_str(&format!("$ {command}\n"));
            for line in printed.lines() {
                text.push_str(format!("  {line}").trim_end());
                text.push('\n');
            }
        }
        text
    }

    /// What each command printed, by the record; `None` when that is of other commands.
    pub fn from_record(&self, text: &str) -> Option<Vec<String>> {
        let mut printed: Vec<String> = Vec::new();
        let mut commands = self.commands();
        for line in text.lines() {
            match (line.strip_prefix("$ "), printed.last_mut()) {
                (Some(command), _) if Some(command) == commands.next().as_deref() => {
                    printed.push(String::new());
                }
                (None, Some(of_this)) => {
                    of_this.push_str(line.strip_prefix("  ").unwrap_or(line));
                    of_this.push('\n');
                }
                _ => return None,
            }
        }
        commands.next().is_none().then_some(printed)
    }

    fn commands(&self) -> impl Iterator<Item = String> {
        self.steps.iter().filter_map(|step| match step {
            Step::Run { command, .. } => Some(shown_command(command)),
            Step::Write { .. } => None,
        })
    }
}

/// A command as pages and records show it.
pub(crate) fn shown_command(command: &str) -> String {
    command.replace(INDEX, INDEX_SHOWN)
}

/// The sessions of a teaching crate: `sessions/NAME.toml`.
pub(super) fn read_all(
    root: &Path,
    topic: &str,
    dir: &Path,
    problems: &mut Vec<Problem>,
) -> Vec<Session> {
    let found = files(&dir.join("sessions"), Some("toml"));
    let read = |file: PathBuf| read(root, topic, dir, file, problems);
    found.into_iter().filter_map(read).collect()
}

fn read(
    root: &Path,
    topic: &str,
    dir: &Path,
    file: PathBuf,
    problems: &mut Vec<Problem>,
) -> Option<Session> {
    let shown_name = shown(root, &file);
    let text = match std::fs::read_to_string(&file) {
        Ok(text) => text,
        Err(error) => {
            problems.push(Problem::in_file(
                shown_name,
                format!("cannot be read: {error}"),
            ));
            return None;
        }
    };
    let table: Table = match text.parse() {
        Ok(table) => table,
        Err(error) => {
            problems.push(toml_problem(&shown_name, &text, &error));
            return None;
        }
    };
    let mut reader = Reader {
        name: &shown_name,
        text: &text,
        problems,
    };
    let keys = &[
        "title",
        "start",
        "index",
        "environment",
        "variables",
        "step",
    ];
    reader.known_keys(&table, keys, "");
    let title = reader.string(&table, "title", "")?;
    let start = match table.contains_key("start") {
        true => Some(root.join(reader.string(&table, "start", "")?)),
        false => None,
    };
    if let Some(folder) = start.as_ref().filter(|folder| !folder.is_dir()) {
        let message = format!("there is no folder {}", shown(root, folder));
        reader.problem("start", message, "");
    }
    let fresh = match table.get("environment").map(Value::as_str) {
        None => false,
        Some(Some("fresh")) => true,
        Some(_) => {
            let message = "`environment` can only be \"fresh\"".to_owned();
            reader.problem("environment", message, "leave it out for the course's own");
            false
        }
    };
    let variables = match table.get("variables").map(Value::as_table) {
        None => BTreeMap::new(),
        Some(Some(all)) => {
            let texts = all.keys().map(|name| {
                let value = reader.string(all, name, " of `variables`")?;
                Some((name.clone(), value))
            });
            texts.collect::<Option<BTreeMap<String, String>>>()?
        }
        Some(None) => {
            let message = "`variables` is not a table".to_owned();
            reader.problem(
                "variables",
                message,
                "write `variables = { NAME = \"value\" }`",
            );
            return None;
        }
    };
    let steps = match table.get("step").and_then(Value::as_array) {
        Some(steps) if !steps.is_empty() => steps.clone(),
        _ => {
            reader.problem("step", "no step".to_owned(), "write `[[step]]`");
            return None;
        }
    };
    let index = reader.truth(&table, "index", "");
    let steps = steps.iter().map(|step| match step.as_table() {
        Some(step) => self::step(&mut reader, root, step, (fresh, index)),
        None => {
            reader.problem("step", "a step is no table".to_owned(), "write `[[step]]`");
            None
        }
    });
    let steps: Option<Vec<Step>> = steps.collect();
    let name = file.file_stem().unwrap_or_default().display().to_string();
    Some(Session {
        record: dir.join("recorded").join(format!("{name}.session.txt")),
        id: ItemId::new(topic, name),
        title,
        index,
        start,
        fresh,
        variables,
        steps: steps?,
        file,
    })
}

fn step(
    reader: &mut Reader<'_>,
    root: &Path,
    step: &Table,
    (fresh, index): (bool, bool),
) -> Option<Step> {
    let of = " of a step";
    if step.contains_key("write") {
        let path = reader.string(step, "write", of)?;
        let what = written(reader, root, step, of)?;
        return Some(Step::Write { path, what });
    }
    reader.known_keys(step, &["run", "exit", "hide_output", "lines"], of);
    let command = reader.string(step, "run", of)?;
    let lines = reader.texts(step, "lines", of);
    let words: Vec<&str> = command.split_whitespace().collect();
    let pip = match words.as_slice() {
        ["pip", rest @ ..] | ["python", "-m", "pip", rest @ ..] => rest.first().copied(),
        _ => None,
    };
    if matches!(pip, Some("install" | "uninstall")) && !fresh && !command.contains("--target") {
        let message = format!("`{command}` would change the course's own environment");
        reader.problem("run", message, "declare `environment = \"fresh\"`");
    }
    if command.contains(INDEX) && !index {
        let message = format!("`{command}` names the index, and none is served");
        reader.problem("run", message, "declare `index = true`");
    }
    Some(Step::Run {
        command,
        exit: reader.exit_code(step, "exit", of),
        shows: match (reader.truth(step, "hide_output", of), lines.is_empty()) {
            (true, _) => Shows::Nothing,
            (false, false) => Shows::Lines(lines),
            (false, true) => Shows::All,
        },
    })
}

/// What a step writes: exactly one of the three ways.
fn written(reader: &mut Reader<'_>, root: &Path, step: &Table, of: &str) -> Option<Written> {
    let ways: &[&[&str]] = &[
        &["write", "content"],
        &["write", "from"],
        &["write", "find", "put"],
    ];
    let mut keys: Vec<&str> = step.keys().map(String::as_str).collect();
    keys.sort_unstable_by_key(|key| ways.concat().iter().position(|known| known == key));
    if !ways.contains(&keys.as_slice()) {
        let message = format!("a step that writes has the keys {}", keys.join(", "));
        let help = "beside `write` it has `content`, or `from`, or `find` and `put`";
        reader.problem("write", message, help);
        return None;
    }
    if let Some(Value::String(content)) = step.get("content") {
        return Some(Written::Content(content.clone()));
    }
    if !step.contains_key("from") {
        return match step.contains_key("content") {
            // It is no text.
            true => reader.string(step, "content", of).map(Written::Content),
            false => Some(Written::Change {
                find: reader.string(step, "find", of)?,
                put: reader.string(step, "put", of)?,
            }),
        };
    }
    let file = root.join(reader.string(step, "from", of)?);
    if !file.is_file() {
        let message = format!("there is no file {}", shown(root, &file));
        reader.problem("from", message, "name a file of the course");
    }
    Some(Written::From(file))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn session(commands: &[&str]) -> Session {
        let run = |command: &&str| Step::Run {
            command: (*command).to_owned(),
            exit: 0,
            shows: Shows::All,
        };
        Session {
            id: ItemId::new("packaging", "try"),
            title: String::new(),
            file: PathBuf::new(),
            start: None,
            index: false,
            fresh: false,
            variables: BTreeMap::new(),
            steps: commands.iter().map(run).collect(),
            record: PathBuf::new(),
        }
    }

    #[test]
    fn a_record_is_read_as_it_was_written() {
        let session = session(&["pip list", "fib-number ten"]);
        let printed = ["a\n\n  $ b\n".to_owned(), String::new()];
        let record = session.to_record(&printed);
        assert_eq!(record, "$ pip list\n  a\n\n    $ b\n$ fib-number ten\n");
        assert_eq!(session.from_record(&record).as_deref(), Some(&printed[..]));
    }

    #[test]
    fn a_record_of_other_commands_is_none() {
        let record = session(&["pip list"]).to_record(&["a\n".to_owned()]);
        assert_eq!(session(&["pip show a"]).from_record(&record), None);
        assert_eq!(session(&["pip list", "b"]).from_record(&record), None);
        assert_eq!(session(&["pip list"]).from_record("a\n"), None);
    }
}
