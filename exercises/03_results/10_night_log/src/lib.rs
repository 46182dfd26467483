//! The night shift leaves a log with a line for each look at a patient, `3;64`: the bed,
//! and the pulse. In the morning a report is made of it, or the first mistake in it is shown.
//!
//! Your Python instinct: two exception classes, `raise … from` in the loop, and one
//! `except` at the top that prints both texts. You have all pieces for that in Rust.
//!
//! Your task:
//!
//! 1. `entry` reads one line, and fails with the first of the three failures in the
//!    order of the enum. Spaces around the two parts do not matter.
//! 2. Both errors get their words (`Display`) and become errors (`Error`); the
//!    line's error is the `source` of the log's error. The words: `the pulse is missing`,
//!    `` `x` is no bed``, `` `x` is no pulse``; `the log is empty`, `line 2 is wrong`.
//! 3. `read` reads a whole log and stops at the first wrong line.
//! 4. `report` says `entries: 3, lowest pulse: 48`, or the words of the error and, behind
//!    a colon, those of its source: ``line 2 is wrong: `x` is no pulse``.
//!
//! Done when: logs are reported, mistakes are named with their line, and nothing
//! panics, whatever stands in the log. `unwrap()` is not accepted: where something
//! cannot be missing, say why with `expect`, or choose a default.

use std::error::Error;
use std::fmt;

/// One line of the log.
#[derive(Debug, PartialEq)]
pub struct Entry {
    /// The bed.
    pub bed: u32,
    /// Beats a minute.
    pub pulse: u32,
}

/// Why a line is no entry.
#[derive(Debug, PartialEq)]
pub enum EntryError {
    /// There is no `;` in it.
    NoPulse,
    /// The text for the bed is no number.
    Bed(String),
    /// The text for the pulse is no number.
    Pulse(String),
}

/// Why a log cannot be read.
#[derive(Debug, PartialEq)]
pub enum LogError {
    /// It holds no line.
    Empty,
    /// A line, counted from 1, is no entry.
    Line {
        /// Which line.
        number: usize,
        /// What is wrong with it.
        cause: EntryError,
    },
}

impl fmt::Display for EntryError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "no words yet")
    }
}

impl Error for EntryError {}

impl fmt::Display for LogError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "no words yet")
    }
}

impl Error for LogError {}

/// Reads a line such as `3;64`.
pub fn entry(line: &str) -> Result<Entry, EntryError> {
    Err(EntryError::Bed(line.to_string()))
}

/// Reads a whole log.
pub fn read(log: &str) -> Result<Vec<Entry>, LogError> {
    let first = log.lines().next().ok_or(LogError::Empty)?;
    match entry(first) {
        Ok(entry) => Ok(vec![entry]),
        Err(cause) => Err(LogError::Line { number: 1, cause }),
    }
}

/// The morning's report.
pub fn report(log: &str) -> String {
    format!("{:?}", read(log))
}
