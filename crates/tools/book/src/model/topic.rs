//! A topic's teaching crate as the book sees it: `topic.toml`, examples, refused programs.

use std::path::{Path, PathBuf};

use exercise::quiz::Quiz;
use toml::{Table, Value};

use super::quiz;
use crate::directive::ItemId;
use crate::packages;
use crate::problem::{Problem, shown};
use crate::text::{did_you_mean, position};

/// A topic with a teaching crate.
#[derive(Debug, Clone)]
pub struct Topic {
    /// Its number in the course.
    pub number: u8,
    /// Its name: the crate's folder.
    pub name: String,
    /// Its title for people.
    pub title: String,
    /// The teaching crate's folder.
    pub dir: PathBuf,
    /// Python and Rust programs that belong together, by name.
    pub pairs: Vec<Pair>,
    /// Programs the compiler refuses, by name.
    pub refused: Vec<Refused>,
    /// Quizzes, by name.
    pub quizzes: Vec<Quiz>,
}

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

/// A program the compiler refuses.
#[derive(Debug, Clone)]
pub struct Refused {
    /// Topic and name.
    pub id: ItemId,
    /// The program, with its errors declared in place (`//~ E0382`).
    pub program: PathBuf,
    /// The compiler's whole message, as trybuild records it.
    pub message: PathBuf,
}

/// All topics that have a `topic.toml`, by number.
pub(super) fn read_all(root: &Path, problems: &mut Vec<Problem>) -> Vec<Topic> {
    let mut topics: Vec<Topic> = files(&root.join("crates/topics"), None)
        .into_iter()
        .filter(|dir| dir.join("topic.toml").is_file())
        .filter_map(|dir| read(root, &dir, problems))
        .collect();
    topics.sort_by(|a, b| (a.number, &a.name).cmp(&(b.number, &b.name)));
    topics
}

fn read(root: &Path, dir: &Path, problems: &mut Vec<Problem>) -> Option<Topic> {
    let file = dir.join("topic.toml");
    let name = shown(root, &file);
    let text = match std::fs::read_to_string(&file) {
        Ok(text) => text,
        Err(error) => {
            problems.push(Problem::in_file(name, format!("cannot be read: {error}")));
            return None;
        }
    };
    let table: Table = match text.parse() {
        Ok(table) => table,
        Err(error) => {
            problems.push(toml_problem(&name, &text, &error));
            return None;
        }
    };
    let mut reader = Reader {
        name: &name,
        text: &text,
        problems,
    };
    let head = &["number", "name", "title", "pairs"];
    reader.known_keys(&table, head, "");
    let number = reader.integer(&table, "number", "").unwrap_or_default();
    let topic_name = reader.string(&table, "name", "")?;
    let title = reader.string(&table, "title", "").unwrap_or_default();
    if dir.file_name().is_none_or(|folder| *folder != *topic_name) {
        reader.problem(
            "name",
            format!("`name` is `{topic_name}`, the folder is not"),
            "",
        );
    }
    let number = match u8::try_from(number) {
        Ok(number) => number,
        Err(_) => {
            reader.problem("number", "`number` is not between 0 and 255".to_owned(), "");
            return None;
        }
    };
    let none = Table::new();
    let pairs = match table.get("pairs") {
        None => &none,
        Some(Value::Table(pairs)) => pairs,
        Some(_) => {
            reader.problem(
                "pairs",
                "`pairs` is not a table".to_owned(),
                "write `[pairs.NAME]`",
            );
            &none
        }
    };
    let python = root.join(format!("python_examples/{number:02}_{topic_name}"));
    let mut pairs: Vec<Pair> = pairs
        .iter()
        .filter_map(|(name, value)| {
            reader.pair(ItemId::new(topic_name.as_str(), name), value, dir, &python)
        })
        .collect();
    pairs.sort_by(|a, b| a.id.cmp(&b.id));
    check_files(root, &pairs, dir, &python, &file, problems);
    let refused = refused(root, &topic_name, dir, problems);
    let quizzes = quiz::read_all(root, &topic_name, dir, problems);
    Some(Topic {
        number,
        name: topic_name,
        title,
        dir: dir.to_owned(),
        pairs,
        refused,
        quizzes,
    })
}

/// Takes values out of one `topic.toml` and notes what is wrong with them.
struct Reader<'a> {
    name: &'a str,
    text: &'a str,
    problems: &'a mut Vec<Problem>,
}

impl Reader<'_> {
    /// A problem at the first line that mentions `key`.
    fn problem(&mut self, key: &str, message: String, help: &str) {
        let line = self
            .text
            .lines()
            .position(|line| line.trim_start().trim_start_matches('[').starts_with(key))
            .map_or(0, |index| index + 1);
        self.problems
            .push(Problem::in_file(self.name, message).at(line, 0).help(help));
    }

    fn known_keys(&mut self, table: &Table, known: &[&str], of: &str) {
        for key in table.keys().filter(|key| !known.contains(&key.as_str())) {
            let help = did_you_mean(key, known.iter().copied());
            self.problem(key, format!("unknown key `{key}`{of}"), &help);
        }
    }

    fn string(&mut self, table: &Table, key: &str, of: &str) -> Option<String> {
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

    fn integer(&mut self, table: &Table, key: &str, of: &str) -> Option<i64> {
        match table.get(key)? {
            Value::Integer(value) => Some(*value),
            _ => {
                self.problem(key, format!("`{key}`{of} is not a number"), "");
                None
            }
        }
    }

    /// A list that may be missing.
    fn texts(&mut self, table: &Table, key: &str, of: &str) -> Vec<String> {
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

    fn exit_code(&mut self, table: &Table, key: &str, of: &str) -> i32 {
        let code = self.integer(table, key, of).unwrap_or_default();
        i32::try_from(code).unwrap_or_else(|_| {
            self.problem(key, format!("`{key}`{of} is not an exit code"), "");
            0
        })
    }

    fn pair(&mut self, id: ItemId, value: &Value, dir: &Path, python: &Path) -> Option<Pair> {
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
        let differs = match table.contains_key("differs") {
            true => Some(self.string(table, "differs", &of)?),
            false => None,
        };
        let rust_stderr = match table.get("rust_stderr") {
            None => false,
            Some(Value::Boolean(value)) => *value,
            Some(_) => {
                self.problem(
                    "rust_stderr",
                    format!("`rust_stderr`{of} is not true or false"),
                    "",
                );
                false
            }
        };
        let recorded = dir.join("recorded");
        let file = |suffix: &str| recorded.join(format!("{}{suffix}", id.name));
        Some(Pair {
            rust_exit: self.exit_code(table, "rust_exit", &of),
            python_exit: self.exit_code(table, "python_exit", &of),
            rust_stderr,
            python_packages: self.texts(table, packages::KEY, &of),
            rust: dir.join("examples").join(format!("{}.rs", id.name)),
            python: python.join(format!("{}.py", id.name)),
            recorded: match differs {
                None => Recorded::Same(file(".txt")),
                Some(_) => Recorded::Each {
                    rust: file(".rust.txt"),
                    python: file(".python.txt"),
                },
            },
            id,
            title,
            differs,
        })
    }
}

/// Every example belongs to a declared pair, and every pair has its two programs.
/// (Recorded outputs are looked for when they are shown or proven: `bless` writes them.)
fn check_files(
    root: &Path,
    pairs: &[Pair],
    dir: &Path,
    python: &Path,
    toml: &Path,
    problems: &mut Vec<Problem>,
) {
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
    let mut programs = files(&dir.join("examples"), Some("rs"));
    programs.extend(files(python, Some("py")));
    for program in programs {
        if !pairs
            .iter()
            .any(|pair| pair.rust == program || pair.python == program)
        {
            problems.push(
                Problem::in_file(shown(root, &program), "belongs to no pair").help(format!(
                    "declare `[pairs.{}]` in {}",
                    program.file_stem().unwrap_or_default().display(),
                    shown(root, toml)
                )),
            );
        }
    }
}

fn refused(root: &Path, topic: &str, dir: &Path, problems: &mut Vec<Problem>) -> Vec<Refused> {
    let folder = dir.join("tests/compile_fail");
    let programs: Vec<Refused> = files(&folder, Some("rs"))
        .into_iter()
        .map(|program| Refused {
            id: ItemId::new(
                topic,
                program
                    .file_stem()
                    .unwrap_or_default()
                    .display()
                    .to_string(),
            ),
            message: program.with_extension("stderr"),
            program,
        })
        .collect();
    for message in files(&folder, Some("stderr")) {
        if !message.with_extension("rs").is_file() {
            problems.push(
                Problem::in_file(shown(root, &message), "its program is gone")
                    .help("remove this file, or bring the .rs file back"),
            );
        }
    }
    programs
}

/// The files (with that extension) or folders (without one) directly in `dir`, by name.
pub(super) fn files(dir: &Path, extension: Option<&str>) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(dir) else {
        return Vec::new();
    };
    let mut paths: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| match extension {
            None => path.is_dir(),
            Some(wanted) => path.is_file() && path.extension().is_some_and(|e| e == wanted),
        })
        .collect();
    paths.sort();
    paths
}

/// A syntax error of `text` at its own line and column.
fn toml_problem(name: &str, text: &str, error: &toml::de::Error) -> Problem {
    let problem = Problem::in_file(name, error.message());
    match error.span() {
        Some(span) => {
            let (line, column) = position(text, span.start.min(text.len()));
            problem.at(line, column)
        }
        None => problem,
    }
}
