//! `cargo course outline`: what each page teaches and how long it takes, for trainers.

use clap::{ArgMatches, Command};

use super::book::ask;
use crate::cli::parts;
use crate::failure::Failure;
use crate::place::open_course;
use crate::terminal::look::Look;

/// Its part of the command line.
pub fn define() -> Command {
    Command::new("outline")
        .about("Show what each page teaches and how long it takes to present, for trainers")
        .arg(parts::option(
            "topic",
            "NN",
            "This topic alone: `4`, `04` or `ownership`",
        ))
        .arg(parts::flag("markdown", "Print tables in Markdown").conflicts_with("json"))
        .arg(parts::json())
        .after_help(
            "The minutes follow from what stands on the pages; how is said at the end.\n\n\
             Examples:\n  cargo course outline --topic 4\n  \
             cargo course outline --markdown > outline.md",
        )
}

/// Runs it.
pub fn run(matches: &ArgMatches) -> Result<u8, Failure> {
    let course = open_course()?;
    let mut arguments = vec![
        String::from("outline"),
        format!("--width={}", Look::detect().width),
    ];
    if let Some(topic) = parts::value(matches, "topic") {
        arguments.push(format!("--topic={topic}"));
    }
    for flag in ["markdown", "json"] {
        if matches.get_flag(flag) {
            arguments.push(format!("--{flag}"));
        }
    }
    ask(course.root(), &arguments)
}
