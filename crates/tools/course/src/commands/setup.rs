//! `cargo course setup`: the Python tools, in an environment of the course's own.

use clap::{ArgMatches, Command};
use exercise::python::oldest;

use crate::cli::parts;
use crate::failure::Failure;
use crate::place::open_course;
use crate::python::{self, Environment};
use crate::terminal::look::print;

/// Its part of the command line.
pub fn define() -> Command {
    Command::new("setup")
        .about("Install the locked Python tools into .venv")
        .arg(parts::flag(
            "force",
            "Make .venv anew even where nothing changed",
        ))
        .after_help(
            "Needed for the exercises and proofs that use pytest; the plain Python examples need \
             nothing. Running it again does nothing unless the lock or the Python changed.\n\n\
             Examples:\n  cargo course setup\n  COURSE_PYTHON=python3.13 cargo course setup",
        )
}

/// Runs it.
pub fn run(matches: &ArgMatches) -> Result<u8, Failure> {
    let course = open_course()?;
    let python = python::find().ok_or_else(|| Failure::bad_input(no_python()))?;
    if !python.suffices() {
        return Err(Failure::bad_input(format!(
            "{} is Python {}; the course needs {} or newer. {NEWER}",
            python.executable,
            python.version_text(),
            oldest()
        )));
    }
    let again = matches.get_flag("force");
    match python::environment(course.root(), &python) {
        Environment::Ready if !again => {
            print(&format!(
                ".venv is ready (Python {}).",
                python.version_text()
            ));
            return Ok(0);
        }
        Environment::Stale(why) => print(&format!(".venv cannot be used: {why}.")),
        Environment::Ready | Environment::Missing => {}
    }
    python::create(course.root(), &python, again, &mut print).map_err(Failure::not_done)?;
    print(".venv is ready.");
    Ok(0)
}

/// What to do without Python.
pub fn no_python() -> String {
    format!(
        "Python was not found. Install Python {} or newer from your system's packages or from \
         python.org, or name one with COURSE_PYTHON=/path/to/python3.\n\
         The Rust exercises work without it.",
        oldest()
    )
}

const NEWER: &str = "Name a newer one with COURSE_PYTHON=/path/to/python3.";
