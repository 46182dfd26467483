//! `cargo course xray`: what each variable may do after each line.

use std::path::{Path, PathBuf};
use std::process::Command as Process;

use clap::{Arg, ArgMatches, Command};

use super::verify::{build_tool, run_tool};
use crate::background::build::BOOK;
use crate::cli::parts;
use crate::failure::Failure;
use crate::place::Place;

/// Its part of the command line.
pub fn define() -> Command {
    Command::new("xray")
        .about("Show what each variable may do after each line: be read, written, given away")
        .arg(Arg::new("what").value_name("FILE|EXERCISE").help(
            "A Rust file, or an exercise by name; it need not compile yet \
             [default: the current exercise]",
        ))
        .arg(parts::option(
            "fn",
            "NAME",
            "This function alone: `value` or `Order::value`",
        ))
        .arg(parts::flag(
            "all",
            "Every variable after every line, not what changed alone",
        ))
        .arg(parts::json())
        .after_help(
            "The compiler itself is asked, once for all questions.\n\n\
             Examples:\n  cargo course xray\n  cargo course xray print_it_twice\n  \
             cargo course xray src/lib.rs --fn Order::value --all",
        )
}

/// Runs it.
pub fn run(matches: &ArgMatches) -> Result<u8, Failure> {
    let place = Place::open()?;
    let file = file(&place, parts::value(matches, "what"))?;
    let program = build_tool(place.course.root(), BOOK)?;
    let mut process = Process::new(program);
    process.arg("xray");
    if let Some(function) = parts::value(matches, "fn") {
        process.arg(format!("--fn={function}"));
    }
    for flag in ["all", "json"] {
        if matches.get_flag(flag) {
            process.arg(format!("--{flag}"));
        }
    }
    run_tool(process.arg("--").arg(file), BOOK)
}

/// A file that is there goes before an exercise of that name.
fn file(place: &Place, what: Option<&str>) -> Result<PathBuf, Failure> {
    match what {
        Some(path) if Path::new(path).is_file() => Ok(PathBuf::from(path)),
        Some(path) if path.ends_with(".rs") && !Path::new(path).exists() => {
            Err(Failure::bad_input(format!("there is no file {path}")))
        }
        what => Ok(place.named_or_current(what)?.source()),
    }
}
