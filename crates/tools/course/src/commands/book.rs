//! `cargo course book`: the book in the browser, or as files.

use std::ffi::OsString;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command as Process, Stdio};

use clap::{ArgMatches, Command};

use super::verify::{build_tool, run_tool};
use crate::background::build::BOOK;
use crate::background::server;
use crate::browser;
use crate::cli::parts;
use crate::failure::{Context, Failure, NOT_SOLVED};
use crate::place::open_course;
use crate::terminal::look::{complain, print};

/// Its part of the command line.
pub fn define() -> Command {
    Command::new("book")
        .about("Serve the book on this machine, or build it as files")
        .arg(parts::flag("open", "Open it in the browser"))
        .arg(
            parts::option(
                "build",
                "DIR",
                "Write the pages to this folder instead of serving",
            )
            .conflicts_with_all(["open", "port"]),
        )
        .arg(
            parts::option("port", "N", "Serve on this port [default: a free one]")
                .value_parser(clap::value_parser!(u16)),
        )
        .after_help(
            "Serving listens on this machine only and ends with Ctrl-C. `cargo course` serves \
             the book too.\n\n\
             Examples:\n  cargo course book --open\n  cargo course book --build public",
        )
}

/// Builds `course-book` and lets it answer on our output; returns its exit code.
pub fn ask(root: &Path, arguments: &[String]) -> Result<u8, Failure> {
    let mut process = Process::new(build_tool(root, BOOK)?);
    run_tool(process.args(arguments).arg("--root").arg(root), BOOK)
}

/// Runs it.
pub fn run(matches: &ArgMatches) -> Result<u8, Failure> {
    let course = open_course()?;
    let program = build_tool(course.root(), BOOK)?;
    let mut process = Process::new(program);
    if let Some(folder) = parts::value(matches, "build") {
        let folder = std::path::absolute(folder).context("the folder's name cannot be used")?;
        let status = process
            .arg("build")
            .arg("--root")
            .arg(course.root())
            .arg("--dest")
            .arg(&folder)
            .stdin(Stdio::null())
            .status()
            .context("course-book could not be started")?;
        return Ok(if status.success() { 0 } else { NOT_SOLVED });
    }
    process.arg("serve").arg("--root").arg(course.root());
    if let Some(port) = matches.get_one::<u16>("port") {
        process.args([OsString::from("--port"), port.to_string().into()]);
    }
    // Its input stays open as long as we live; when it closes, the server ends.
    let mut child = process
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("course-book could not be started")?;
    let mut ready = false;
    if let Some(stdout) = child.stdout.take() {
        for line in BufReader::new(stdout).lines().map_while(Result::ok) {
            let Some(url) = server::address(&line) else {
                continue;
            };
            ready = true;
            print(&format!("The book is at {url}\nCtrl-C ends it."));
            if matches.get_flag("open")
                && let Err(why) = browser::open(course.root(), &url)
            {
                complain(&why);
            }
        }
    }
    let status = child.wait().context("course-book was lost")?;
    match (ready, status.success()) {
        (true, true) => Ok(0),
        (true, false) => Err(Failure::not_done("the book server ended unexpectedly")),
        (false, _) => Err(Failure::not_done(
            "the book server did not start. If you chose a port, another program may use it; \
             leave --port out for a free one.",
        )),
    }
}
