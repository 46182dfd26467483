//! `cargo course measure`: make a figure of the book anew, on this machine.

use std::process::Command as Process;

use clap::{Arg, ArgMatches, Command};

use super::verify::{build_tool, run_tool};
use crate::background::build::PROOF;
use crate::cli::parts;
use crate::failure::Failure;
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
    let mut process = Process::new(program);
    process.arg("measure").arg("--root").arg(course.root());
    run_tool(process.arg("--").arg(figure), PROOF)
}
