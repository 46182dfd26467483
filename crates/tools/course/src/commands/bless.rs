//! `cargo course bless`: record outputs, quizzes and shipped exercises anew after an intended change.

use clap::{ArgMatches, Command};

use super::verify;
use crate::failure::Failure;

/// Its part of the command line.
pub fn define() -> Command {
    Command::new("bless")
        .about("Record outputs, quizzes and shipped exercises anew, and show what changed")
        .arg(verify::only())
        .after_help(
            "For authors, after a change that was meant. Read the difference before committing.\n\n\
             Examples:\n  cargo course bless\n  cargo course bless --only pairs",
        )
}

/// Runs it.
pub fn run(matches: &ArgMatches) -> Result<u8, Failure> {
    verify::proof(matches, "bless", false)
}
