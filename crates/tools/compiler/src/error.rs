use std::fmt;
use std::io;
use std::path::PathBuf;
use std::time::Duration;

/// Why `rustc` gave no answer at all. A program it refuses is an answer, not an error.
#[derive(Debug)]
pub enum Error {
    /// `rustc` could not be started.
    Start {
        /// The program that was tried.
        program: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// `rustc` did not end in time and was stopped.
    TimedOut(Duration),
    /// `rustc` ended without saying what is wrong, or crashed.
    Unexpected(String),
    /// A file or folder could not be read or written.
    File {
        /// Which one.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start { program, source } => write!(
                f,
                "the compiler `{}` could not be started: {source}. Is Rust installed?",
                program.display()
            ),
            Self::TimedOut(limit) => write!(
                f,
                "the compiler did not answer within {} seconds and was stopped",
                limit.as_secs_f32()
            ),
            Self::Unexpected(what) => write!(f, "the compiler failed: {what}"),
            Self::File { path, source } => write!(f, "`{}`: {source}", path.display()),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Start { source, .. } | Self::File { source, .. } => Some(source),
            Self::TimedOut(_) | Self::Unexpected(_) => None,
        }
    }
}
