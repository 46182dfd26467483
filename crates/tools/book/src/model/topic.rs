//! A topic's teaching crate as the book sees it: `topic.toml`, examples, refused programs.

use std::path::{Path, PathBuf};

use exercise::quiz::Quiz;
use toml::Table;

use super::module::{self, Module};
use super::pair::{Pair, check_files};
use super::quiz;
use super::reader::{Reader, toml_problem};
use super::session::{self, Session};
use crate::directive::ItemId;
use crate::problem::{Problem, shown};

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
    /// Commands that are run and what they say, by name.
    pub sessions: Vec<Session>,
    /// Rust that Python imports, by name.
    pub modules: Vec<Module>,
    /// Programs the compiler refuses, by name.
    pub refused: Vec<Refused>,
    /// Quizzes, by name.
    pub quizzes: Vec<Quiz>,
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
    let head = &["number", "name", "title", "pairs", "modules"];
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
    let python = root.join(format!("python_examples/{number:02}_{topic_name}"));
    let id = |name: &String| ItemId::new(topic_name.as_str(), name);
    let mut pairs: Vec<Pair> = reader
        .tables(&table, "pairs")
        .filter_map(|(name, value)| reader.pair(id(name), value, dir, &python))
        .collect();
    pairs.sort_by(|a, b| a.id.cmp(&b.id));
    let mut modules: Vec<Module> = reader
        .tables(&table, "modules")
        .filter_map(|(name, value)| reader.module(id(name), value, dir, &python))
        .collect();
    modules.sort_by(|a, b| a.id.cmp(&b.id));
    check_files(root, &pairs, &file, problems);
    module::check(root, &modules, &pairs, &file, problems);
    let sessions = session::read_all(root, &topic_name, dir, problems);
    let refused = refused(root, &topic_name, dir, problems);
    let quizzes = quiz::read_all(root, &topic_name, dir, problems);
    Some(Topic {
        number,
        name: topic_name,
        title,
        dir: dir.to_owned(),
        pairs,
        sessions,
        modules,
        refused,
        quizzes,
    })
}

/// Every example belongs to a declared pair or module, or is `listed` on a page.
pub(super) fn strays(root: &Path, topic: &Topic, listed: &[PathBuf], problems: &mut Vec<Problem>) {
    let known = |program: &PathBuf| {
        let of_pair = |pair: &Pair| pair.rust == *program || pair.python == *program;
        let of_module = |module: &Module| module.files().contains(&program.as_path());
        topic.pairs.iter().any(of_pair)
            || topic.modules.iter().any(of_module)
            || listed.contains(program)
    };
    let python = root.join(format!(
        "python_examples/{:02}_{}",
        topic.number, topic.name
    ));
    let mut programs = files(&topic.dir.join("examples"), Some("rs"));
    programs.extend(files(&python, Some("py")));
    programs.extend(files(&python, Some("pyi")));
    for program in programs.iter().filter(|program| !known(program)) {
        problems.push(
            Problem::in_file(
                shown(root, program),
                "belongs to no pair and no module, and no page lists it",
            )
            .help(format!(
                "declare `[pairs.{}]` in {}",
                program.file_stem().unwrap_or_default().display(),
                shown(root, &topic.dir.join("topic.toml"))
            )),
        );
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
