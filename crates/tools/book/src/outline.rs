//! `course-book outline`: how long each page takes in front of a class.

use std::path::Path;

use anyhow::Result;
use book::CourseBook;
use book::timing::Outline;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

/// Its part of the command line.
pub fn define() -> Command {
    let flag = |name, help| {
        Arg::new(name)
            .long(name)
            .action(ArgAction::SetTrue)
            .help(help)
    };
    Command::new("outline")
        .about("Shows what each page teaches and how long it takes to present, for trainers")
        .after_help("Examples:\n  course-book outline --topic 4\n  course-book outline --markdown")
        .arg(
            Arg::new("topic")
                .long("topic")
                .value_name("NN")
                .help("This topic alone: `4`, `04` or `ownership`"),
        )
        .arg(flag("markdown", "Print tables in Markdown").conflicts_with("json"))
        .arg(flag("json", "Print JSON for a program to read"))
        .arg(
            Arg::new("width")
                .long("width")
                .value_name("COLUMNS")
                .default_value("80")
                .value_parser(value_parser!(u16))
                .help("How wide the text may be"),
        )
}

/// What to print, or why there is no such topic.
///
/// # Errors
/// When the book has mistakes.
pub fn run(root: &Path, arguments: &ArgMatches) -> Result<Result<String, String>> {
    let mut outline = Outline::of(&CourseBook::load(root)?)?;
    if let Some(topic) = arguments.get_one::<String>("topic") {
        outline = match outline.only(topic) {
            Ok(outline) => outline,
            Err(complaint) => return Ok(Err(complaint)),
        };
    }
    let width = arguments.get_one::<u16>("width").copied().unwrap_or(80);
    Ok(Ok(if arguments.get_flag("json") {
        format!("{}\n", outline.to_json())
    } else if arguments.get_flag("markdown") {
        outline.to_markdown()
    } else {
        outline.to_text(usize::from(width))
    }))
}
