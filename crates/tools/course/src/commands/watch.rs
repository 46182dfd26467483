//! `cargo course` without a command: watch the exercise.

use clap::{Arg, ArgMatches};

use crate::cli::parts;
use crate::failure::Failure;
use crate::place::Place;
use crate::watch::{self, Options};

/// What may be said when no command is given.
pub fn arguments() -> Vec<Arg> {
    vec![
        parts::flag(
            "plain",
            "Print plain lines instead of using the whole screen",
        ),
        parts::flag("poll", "Look for saves instead of relying on file events"),
        parts::flag("no-book", "Do not build and start the book's server"),
    ]
}

/// Runs it.
pub fn run(matches: &ArgMatches) -> Result<u8, Failure> {
    watch::run(
        Place::open()?,
        Options {
            plain: matches.get_flag("plain"),
            poll: matches.get_flag("poll"),
            book: !matches.get_flag("no-book"),
        },
    )
}
