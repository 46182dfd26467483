//! `cargo course verify`: prove everything the course claims.

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::{Command as Process, Stdio};

use clap::{Arg, ArgAction, ArgMatches, Command};

use crate::background::build::{self, PROOF, Progress, Stop, Tool, Wanted};
use crate::cli::parts;
use crate::failure::{BAD_INPUT, Context, Failure};
use crate::place::open_course;

/// Its part of the command line.
pub fn define() -> Command {
    Command::new("verify")
        .about("Prove everything the course claims; ends with `N passed, N failed`")
        .arg(only())
        .arg(parts::json())
        .after_help(
            "What was proven before and has not changed is remembered.\n\n\
             Examples:\n  cargo course verify\n  cargo course verify --only book\n  \
             cargo course verify --only exercises/04 --only pairs",
        )
}

/// `--only PART`, repeatable.
pub fn only() -> Arg {
    parts::option(
        "only",
        "PART",
        "Only this part; may be given more than once",
    )
    .action(ArgAction::Append)
}

/// Runs it.
pub fn run(matches: &ArgMatches) -> Result<u8, Failure> {
    proof(matches, "verify", matches.get_flag("json"))
}

/// Builds `course-proof` and runs it with what was asked for.
pub fn proof(matches: &ArgMatches, command: &str, json: bool) -> Result<u8, Failure> {
    let course = open_course()?;
    let program = build_tool(course.root(), PROOF)?;
    let mut process = Process::new(program);
    process.arg(command).arg("--root").arg(course.root());
    for part in parts::values(matches, "only") {
        process.args(["--only", &part]);
    }
    if json {
        process.arg("--json");
    }
    run_tool(&mut process, PROOF)
}

/// Runs a heavy tool to its end, on our output; returns its exit code.
pub fn run_tool(process: &mut Process, tool: Tool) -> Result<u8, Failure> {
    let status = process
        .stdin(Stdio::null())
        .status()
        .context(format_args!("{} could not be started", tool.program))?;
    // A code we do not know, or none after a signal, is a failure all the same.
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.unwrap_or(BAD_INPUT))
}

const WAITING: &str =
    "waiting: another cargo builds in target/tools, perhaps the book in another terminal";

/// Builds a heavy tool in the foreground, with its progress on standard error.
pub fn build_tool(root: &Path, tool: Tool) -> Result<PathBuf, Failure> {
    let live = io::stderr().is_terminal();
    let mut shown = false;
    let built = build::build(root, tool, Wanted::Now, &Stop::default(), move |progress| {
        let mut err = io::stderr().lock();
        match progress {
            Progress::Waiting => {
                let clear = if live { "\r\u{1b}[K" } else { "" };
                let _ = writeln!(err, "{clear}{WAITING}");
            }
            Progress::Done(done, total) if live => {
                let _ = write!(err, "\r\u{1b}[Kbuilding {} {done}/{total}", tool.program);
            }
            Progress::Done(_, total) => {
                if !shown {
                    let _ = writeln!(err, "building {} ({total} parts)", tool.program);
                }
                shown = true;
            }
        }
    });
    if live {
        let _ = write!(io::stderr(), "\r\u{1b}[K");
    }
    built.map_err(|why| {
        Failure::bad_input(format!(
            "{} could not be built: {why}\n`cargo build -p {}` shows everything the compiler says.",
            tool.program, tool.package
        ))
    })
}
