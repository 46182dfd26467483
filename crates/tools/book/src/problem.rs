//! What is wrong in the course's files, said so that it can be mended.

use std::fmt;
use std::path::{Path, PathBuf};

/// One mistake: where it stands, what it is, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, relative to the course's root where it lies inside it.
    pub file: PathBuf,
    /// The line, counted from 1; 0 when the whole file is meant.
    pub line: usize,
    /// The column in characters, counted from 1; 0 when the whole line is meant.
    pub column: usize,
    /// What is wrong.
    pub message: String,
    /// What to do; may be empty.
    pub help: String,
}

impl Problem {
    /// A problem with a whole file.
    pub fn in_file(file: impl Into<PathBuf>, message: impl Into<String>) -> Problem {
        Problem {
            file: file.into(),
            line: 0,
            column: 0,
            message: message.into(),
            help: String::new(),
        }
    }

    /// The same problem at a line and column (both counted from 1).
    #[must_use]
    pub fn at(mut self, line: usize, column: usize) -> Problem {
        self.line = line;
        self.column = column;
        self
    }

    /// The same problem with the advice `help`.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Problem {
        self.help = help.into();
        self
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", slashed(&self.file))?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
            if self.column > 0 {
                write!(f, ":{}", self.column)?;
            }
        }
        write!(f, ": {}", self.message)?;
        if !self.help.is_empty() {
            write!(f, "\n    {}", self.help)?;
        }
        Ok(())
    }
}

impl std::error::Error for Problem {}

/// Everything that is wrong, as one error: each problem on its own lines, the count at the end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    /// These problems in order, each once.
    pub fn new(mut problems: Vec<Problem>) -> Problems {
        problems.sort();
        problems.dedup();
        Problems(problems)
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for problem in &self.0 {
            writeln!(f, "{problem}")?;
        }
        match self.0.len() {
            1 => write!(f, "1 problem in the book"),
            n => write!(f, "{n} problems in the book"),
        }
    }
}

impl std::error::Error for Problems {}

/// `path` as people write it in the course's files: relative to `root`, with forward slashes.
pub(crate) fn shown(root: &Path, path: &Path) -> String {
    slashed(path.strip_prefix(root).unwrap_or(path))
}

fn slashed(path: &Path) -> String {
    path.display().to_string().replace('\\', "/")
}
