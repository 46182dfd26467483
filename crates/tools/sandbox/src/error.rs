use std::ffi::OsString;
use std::fmt;
use std::io;
use std::path::PathBuf;

/// Why a command could not be run at all.
#[derive(Debug)]
pub enum Error {
    /// There is no such program.
    NotFound {
        /// The program as it was named.
        program: OsString,
    },
    /// The folder to run in is not there, or is no folder.
    Folder {
        /// The folder as it was named.
        path: PathBuf,
    },
    /// The system refused to start the program.
    Start {
        /// The program as it was named.
        program: OsString,
        /// What the system said.
        source: io::Error,
    },
    /// The supervisor could not be started, or ended before the command did.
    Supervisor {
        /// What happened, in words.
        what: String,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound { program } => {
                write!(f, "the program `{}` was not found", program.display())
            }
            Self::Folder { path } => write!(
                f,
                "the folder `{}` to run in does not exist",
                path.display()
            ),
            Self::Start { program, source } => {
                write!(f, "`{}` could not be started: {source}", program.display())
            }
            Self::Supervisor { what } => {
                write!(
                    f,
                    "the process that watches over the command failed: {what}"
                )
            }
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Start { source, .. } => Some(source),
            _ => None,
        }
    }
}
