//! What a command says when it cannot do what it was asked.

use std::fmt;

/// The exit code when an exercise is not solved or a finding is open.
pub const NOT_SOLVED: u8 = 1;
/// The exit code for a wrong command line, a missing file, or other bad input.
pub const BAD_INPUT: u8 = 2;

/// A message for the learner and the exit code that goes with it.
///
/// The message says what happened and what to do next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// The process's exit code.
    pub code: u8,
    /// The words, without a trailing newline.
    pub message: String,
}

impl Failure {
    /// A failure caused by what was given to the program.
    pub fn bad_input(message: impl Into<String>) -> Failure {
        Failure {
            code: BAD_INPUT,
            message: message.into(),
        }
    }

    /// A failure of a step that was possible to ask for and did not work out.
    pub fn not_done(message: impl Into<String>) -> Failure {
        Failure {
            code: NOT_SOLVED,
            message: message.into(),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.message)
    }
}

impl std::error::Error for Failure {}

/// Adds what was being done to an error that only says what went wrong.
pub trait Context<T> {
    /// Turns the error into a [`Failure`] that begins with `doing`.
    fn context(self, doing: impl fmt::Display) -> Result<T, Failure>;
}

impl<T, E: fmt::Display> Context<T> for Result<T, E> {
    fn context(self, doing: impl fmt::Display) -> Result<T, Failure> {
        self.map_err(|error| Failure::bad_input(format!("{doing}: {error}")))
    }
}
