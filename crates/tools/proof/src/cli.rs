//! The command line of `course-proof`.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Context as _;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use sandbox::Cancel;

use crate::context::Context;
use crate::engine::{Engine, Progress as _};
use crate::memory::Memory;
use crate::own_work::strict;
use crate::report::Status;
use crate::{bless, groups, measure, weights};

/// The exit code of a run that was ended from the keyboard.
const INTERRUPTED: u8 = 130;

/// Runs the program: 0 when everything holds, 1 when something does not or cannot be read.
pub fn main() -> ExitCode {
    sandbox::init();
    let matches = command().get_matches();
    match run(&matches) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn command() -> Command {
    let root = Arg::new("root")
        .long("root")
        .value_name("FOLDER")
        .value_parser(value_parser!(PathBuf))
        .default_value(".")
        .help("The course's root folder");
    let only = Arg::new("only")
        .long("only")
        .value_name("NAME")
        .action(ArgAction::Append)
        .help("Only what begins with this name, such as `book` or `exercises/04`; may be repeated");
    let jobs = Arg::new("jobs")
        .long("jobs")
        .short('j')
        .value_name("N")
        .value_parser(value_parser!(u16).range(1..=256))
        .help("How many things to do at once; all processors unless given");
    Command::new("course-proof")
        .about("Shows that what the course says is true")
        .subcommand_required(true)
        .subcommand(
            Command::new("verify")
                .about("Prove everything, or only a part")
                .after_help(
                    "Examples:\n  course-proof verify\n  course-proof verify --only book\n  \
                     course-proof verify --only exercises/04 --json",
                )
                .arg(root.clone())
                .arg(only.clone())
                .arg(jobs.clone())
                .arg(
                    Arg::new("json")
                        .long("json")
                        .action(ArgAction::SetTrue)
                        .help("Print one JSON document instead of the table"),
                )
                .arg(
                    Arg::new("afresh")
                        .long("afresh")
                        .action(ArgAction::SetTrue)
                        .help("Prove also what is remembered"),
                ),
        )
        .subcommand(
            Command::new("bless")
                .about("Record outputs and messages anew after an intended change")
                .after_help(
                    "Examples:\n  course-proof bless\n  course-proof bless --only pairs/ownership",
                )
                .arg(root.clone())
                .arg(only)
                .arg(jobs.clone()),
        )
        .subcommand(
            Command::new("measure")
                .about("Make a figure anew with its script, on this machine")
                .after_help("Example:\n  course-proof measure gc_pauses")
                .arg(root)
                .arg(jobs)
                .arg(
                    Arg::new("figure")
                        .value_name("FIGURE")
                        .required(true)
                        .help("Its name: a script `book/figures/FIGURE.py`"),
                ),
        )
}

fn run(matches: &ArgMatches) -> anyhow::Result<ExitCode> {
    let Some((name, matches)) = matches.subcommand() else {
        return Ok(ExitCode::FAILURE);
    };
    let cancel = Cancel::new();
    let on_signal = cancel.clone();
    ctrlc::set_handler(move || on_signal.cancel()).context("listening for Ctrl-C")?;
    let root = matches.get_one::<PathBuf>("root").cloned();
    let root = root.unwrap_or_else(|| PathBuf::from("."));
    let jobs = match matches.get_one::<u16>("jobs") {
        Some(jobs) => usize::from(*jobs),
        None => std::thread::available_parallelism().map_or(2, usize::from),
    };
    let ctx = Arc::new(Context::open(&root, jobs, cancel)?);
    if name == "measure" {
        let figure = matches.get_one::<String>("figure").cloned();
        print!("{}", measure::measure(&ctx, &figure.unwrap_or_default())?);
        return Ok(ExitCode::SUCCESS);
    }
    let only: Vec<String> = matches
        .get_many::<String>("only")
        .map(|names| names.cloned().collect())
        .unwrap_or_default();
    match name {
        "bless" => bless(&ctx, &only),
        _ => verify(&ctx, &only, matches),
    }
}

fn verify(ctx: &Arc<Context>, only: &[String], matches: &ArgMatches) -> anyhow::Result<ExitCode> {
    let mut memory = Memory::open(&ctx.root);
    if matches.get_flag("afresh") {
        memory.keep_only(|_| false);
    }
    if let Some(notice) = memory.notice() {
        eprintln!("{notice}");
    }
    if let Some(notice) = ctx.own_work.notice() {
        eprintln!("{notice}");
    }
    let engine = Engine {
        root: &ctx.root,
        jobs: ctx.jobs,
        cancel: ctx.cancel.clone(),
        only,
    };
    let mut status = Status::new();
    let summary = engine.run(groups::all(ctx), &mut memory, &mut status);
    status.end();
    let mut summary = summary.map_err(|error| unread(ctx, error))?;
    summary
        .notes
        .extend(weights::told(&summary, &weights::report(&ctx.target)));
    let speed = groups::speed::told(&summary, &ctx.target);
    summary.notes.extend(speed);
    // Continuous integration proves everything or fails.
    let strict = strict();
    match matches.get_flag("json") {
        true => println!("{:#}", summary.json(strict)),
        false => print!("{}", summary.text(strict)),
    }
    Ok(match (summary.interrupted, summary.holds(strict)) {
        (true, _) => ExitCode::from(INTERRUPTED),
        (false, true) => ExitCode::SUCCESS,
        (false, false) => ExitCode::FAILURE,
    })
}

fn bless(ctx: &Arc<Context>, only: &[String]) -> anyhow::Result<ExitCode> {
    let blessed = bless::bless(ctx, only).map_err(|error| unread(ctx, error))?;
    print!("{}", blessed.text());
    Ok(match blessed.refused() {
        0 => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    })
}

/// What cannot be read has no proof and no record, so a name that is not there may be among it.
fn unread(ctx: &Context, error: anyhow::Error) -> anyhow::Error {
    if ctx.problems.is_empty() {
        return error;
    }
    let problems: Vec<String> = ctx.problems.iter().map(ToString::to_string).collect();
    anyhow::anyhow!(
        "{error:#}\nThese files have mistakes, and may be what was meant:\n{}",
        problems.join("\n")
    )
}
