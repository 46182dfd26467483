//! wrong: wrong lines are left out, and the report looks complete.
//~ expect: tests fail

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
        match self {
            EntryError::NoPulse => write!(f, "the pulse is missing"),
            EntryError::Bed(text) => write!(f, "`{text}` is no bed"),
            EntryError::Pulse(text) => write!(f, "`{text}` is no pulse"),
        }
    }
}

impl Error for EntryError {}

impl fmt::Display for LogError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            LogError::Empty => write!(f, "the log is empty"),
            LogError::Line { number, .. } => write!(f, "line {number} is wrong"),
        }
    }
}

impl Error for LogError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            LogError::Empty => None,
            LogError::Line { cause, .. } => Some(cause),
        }
    }
}

/// Reads a line such as `3;64`.
///
/// # Errors
/// When a part is missing or no number.
pub fn entry(line: &str) -> Result<Entry, EntryError> {
    let (bed, pulse) = line.split_once(';').ok_or(EntryError::NoPulse)?;
    let (bed, pulse) = (bed.trim(), pulse.trim());
    Ok(Entry {
        bed: bed.parse().map_err(|_| EntryError::Bed(bed.to_string()))?,
        pulse: pulse
            .parse()
            .map_err(|_| EntryError::Pulse(pulse.to_string()))?,
    })
}

/// Reads a whole log.
pub fn read(log: &str) -> Result<Vec<Entry>, LogError> {
    let entries: Vec<Entry> = log.lines().filter_map(|line| entry(line).ok()).collect();
    if entries.is_empty() {
        return Err(LogError::Empty);
    }
    Ok(entries)
}

/// The morning's report.
pub fn report(log: &str) -> String {
    let entries = match read(log) {
        Ok(entries) => entries,
        Err(error) => {
            return match error.source() {
                Some(cause) => format!("{error}: {cause}"),
                None => error.to_string(),
            };
        }
    };
    let lowest = entries.iter().map(|entry| entry.pulse).min();
    format!(
        "entries: {}, lowest pulse: {}",
        entries.len(),
        lowest.unwrap_or(0)
    )
}
