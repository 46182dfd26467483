//! `cargo course next`: go to the next open exercise.

use clap::{ArgMatches, Command};

use super::goto;
use crate::cli::parts;
use crate::failure::{Failure, NOT_SOLVED};
use crate::place::{self, Place};
use crate::terminal::look::print;

/// Its part of the command line.
pub fn define() -> Command {
    Command::new("next")
        .about("Go to the next open exercise")
        .arg(parts::json())
        .after_help(
            "The exercise you leave stays as it is; `cargo course goto NAME` comes back to it.\n\n\
             Examples:\n  cargo course next\n  cargo course next --json",
        )
}

/// Runs it.
pub fn run(matches: &ArgMatches) -> Result<u8, Failure> {
    let mut place = Place::open()?;
    let here = place.current()?.clone();
    match place::next_open(&place.course, &place.progress, Some(&here)).cloned() {
        Some(next) => goto::go(&mut place, &next, matches.get_flag("json")),
        None if place.progress.done(&here.id()) => {
            print("Every exercise is solved. `cargo course list` shows them.");
            Ok(0)
        }
        None => {
            print("This is the last open exercise. `cargo course hint` helps with it.");
            Ok(NOT_SOLVED)
        }
    }
}
