//! Checks that the compiler refuses a program exactly as the program declares.

use std::fmt;
use std::fs;
use std::path::Path;

use crate::annotations::{self, Expected, Malformed};
use crate::{Compile, Compiled, Diagnostic, Error, Extern, Rustc};

/// A program that is refused as declared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The declared errors, which are the actual ones.
    pub expected: Vec<Expected>,
    /// The compiler's errors.
    pub errors: Vec<Diagnostic>,
}

/// How a program differs from what it declares.
#[derive(Debug)]
pub enum NotRefused {
    /// The file declares no error.
    NothingDeclared,
    /// The file declares an error in a way that cannot be read.
    Malformed(Malformed),
    /// The compiler accepts the program.
    Compiles {
        /// What it should have refused.
        expected: Vec<Expected>,
    },
    /// A crate, module or name the program imports is not there, so the compiler never came to
    /// the declared error.
    Unresolved(Box<Diagnostic>),
    /// The compiler could not read the program, or refuses it without an error code.
    WithoutCode(Box<Diagnostic>),
    /// The declared line is refused for another reason.
    OtherCode {
        /// What was declared.
        expected: Expected,
        /// What the compiler found on that line.
        found: Box<Diagnostic>,
    },
    /// The declared error is on another line.
    OtherLine {
        /// What was declared.
        expected: Expected,
        /// Where the compiler found it; `None` outside the file.
        line: Option<usize>,
    },
    /// A declared error did not come, others did.
    Missing(Expected),
    /// All declared errors came, and another one.
    Extra(Box<Diagnostic>),
    /// The compiler gave no answer.
    NoAnswer(Error),
}

/// Compiles the program `source` with the crates it may use, and compares its errors with the
/// declared ones: each line and each code, none missing, none extra.
///
/// # Errors
/// When they differ, with the difference that says most.
pub fn check(source: &Path, externs: &[Extern], rustc: &Rustc) -> Result<Refusal, NotRefused> {
    let text = fs::read_to_string(source).map_err(|error| {
        NotRefused::NoAnswer(Error::File {
            path: source.to_owned(),
            source: error,
        })
    })?;
    let compiled = Compile::file(source)
        .crate_name("misuse")
        .externs(externs.iter().cloned())
        .run(rustc)
        .map_err(NotRefused::NoAnswer)?;
    compare(&text, &source.to_string_lossy(), &compiled)
}

/// Compares what a source text declares with what the compiler said of it. `file` is the name
/// under which the compiler was given the text.
///
/// # Errors
/// As [`check`].
pub fn compare(text: &str, file: &str, compiled: &Compiled) -> Result<Refusal, NotRefused> {
    let expected = annotations::read(text).map_err(NotRefused::Malformed)?;
    if expected.is_empty() {
        return Err(NotRefused::NothingDeclared);
    }
    let errors: Vec<&Diagnostic> = compiled.errors().collect();
    if errors.is_empty() {
        return Err(NotRefused::Compiles { expected });
    }
    let mut open = expected.clone();
    let mut extra = Vec::new();
    for error in &errors {
        let line = error.line_in(file);
        let same = |e: &Expected| Some(e.line) == line && Some(&e.code) == error.code.as_ref();
        match open.iter().position(same) {
            Some(index) => drop(open.remove(index)),
            None => extra.push(*error),
        }
    }
    if let Some(difference) = difference(file, open, &extra) {
        return Err(difference);
    }
    Ok(Refusal {
        expected,
        errors: errors.into_iter().cloned().collect(),
    })
}

/// The most telling difference first: a program that could not even be read or linked says
/// nothing about the declared error.
fn difference(file: &str, open: Vec<Expected>, extra: &[&Diagnostic]) -> Option<NotRefused> {
    if let Some(error) = extra.iter().find(|e| is_unresolved(e)) {
        return Some(NotRefused::Unresolved(Box::new((*error).clone())));
    }
    if let Some(error) = extra.iter().find(|e| e.code.is_none()) {
        return Some(NotRefused::WithoutCode(Box::new((*error).clone())));
    }
    for expected in &open {
        let found = extra
            .iter()
            .find(|e| e.line_in(file) == Some(expected.line));
        if let Some(found) = found {
            return Some(NotRefused::OtherCode {
                expected: expected.clone(),
                found: Box::new((*found).clone()),
            });
        }
    }
    for expected in &open {
        let found = extra
            .iter()
            .find(|e| e.code.as_ref() == Some(&expected.code));
        if let Some(found) = found {
            return Some(NotRefused::OtherLine {
                expected: expected.clone(),
                line: found.line_in(file),
            });
        }
    }
    if let Some(expected) = open.into_iter().next() {
        return Some(NotRefused::Missing(expected));
    }
    let error = extra.first()?;
    Some(NotRefused::Extra(Box::new((*error).clone())))
}

/// The codes of a crate, module, macro or import that is not there.
fn is_unresolved(error: &Diagnostic) -> bool {
    matches!(
        error.code.as_deref(),
        Some("E0432" | "E0433" | "E0463" | "E0583")
    )
}

impl fmt::Display for NotRefused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NothingDeclared => f.write_str(
                "the file declares no error; add `//~` and its code, as in `//~ E0382`, at the \
                 end of the line the compiler must refuse",
            ),
            Self::Malformed(malformed) => write!(f, "{malformed}"),
            Self::Compiles { expected } => {
                f.write_str("the program compiles, but must be refused with ")?;
                for (index, Expected { line, code }) in expected.iter().enumerate() {
                    let comma = if index == 0 { "" } else { ", " };
                    write!(f, "{comma}{code} on line {line}")?;
                }
                Ok(())
            }
            Self::Unresolved(error) => write!(
                f,
                "something the program uses is not there: {}",
                error.message
            ),
            Self::WithoutCode(error) => write!(
                f,
                "the compiler could not read the program: {}{}",
                error.message,
                on_line(error.line())
            ),
            Self::OtherCode { expected, found } => write!(
                f,
                "line {} is refused with {} ({}) instead of {}",
                expected.line,
                code(found),
                found.message,
                expected.code
            ),
            Self::OtherLine { expected, line } => write!(
                f,
                "{} comes{} instead of on line {}",
                expected.code,
                match line {
                    Some(line) => format!(" on line {line}"),
                    None => " in another file".to_owned(),
                },
                expected.line
            ),
            Self::Missing(expected) => write!(
                f,
                "{} on line {} is declared but does not come",
                expected.code, expected.line
            ),
            Self::Extra(error) => write!(
                f,
                "there is one more error than declared: {} ({}){}",
                code(error),
                error.message,
                on_line(error.line())
            ),
            Self::NoAnswer(error) => write!(f, "{error}"),
        }
    }
}

impl std::error::Error for NotRefused {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::NoAnswer(error) => Some(error),
            Self::Malformed(malformed) => Some(malformed),
            _ => None,
        }
    }
}

fn code(error: &Diagnostic) -> &str {
    error.code.as_deref().unwrap_or("an error without a code")
}

fn on_line(line: Option<usize>) -> String {
    line.map_or_else(String::new, |line| format!(", on line {line}"))
}
