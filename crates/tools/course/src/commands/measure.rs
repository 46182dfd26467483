//! `cargo course measure`: make a figure of the book anew, on this machine.

use std::process::{Command as Process, Stdio};

use clap::{Arg, ArgMatches, Command};

use super::verify::build_tool;
use crate::background::build::PROOF;
use crate::cli::parts;
use crate::failure::{BAD_INPUT, Context, Failure};
use crate::place::open_course;

/// Its part of the command line.
pub fn define() -> Command {
    Command::new("measure")
        .about("Make a figure of the book anew with its script, on this machine")
        .arg(
            Arg::new("figure")
                .value_name("FIGURE")
                .required(true)
                .help("Its name, as below the figure: `gc_pauses`"),
        )
        .after_help(
            "The script runs all contestants; what they computed has to be the same. Close what else \
             works hard\non this machine. `git diff` shows what is different from the book's \
             figure.\n\nExample:\n  cargo course measure gc_pauses",
        )
}

/// Runs it.
pub fn run(matches: &ArgMatches) -> Result<u8, Failure> {
    let course = open_course()?;
    let figure = parts::value(matches, "figure").unwrap_or_default();
    let program = build_tool(course.root(), PROOF)?;
    let status = Process::new(program)
        .arg("measure")
        .arg("--root")
        .arg(course.root())
        .arg("--")
        .arg(figure)
        .stdin(Stdio::null())
        .status()
        .context("course-proof could not be started")?;
    // A code we do not know, or none after a signal, is a failure all the same.
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.unwrap_or(BAD_INPUT))
}
