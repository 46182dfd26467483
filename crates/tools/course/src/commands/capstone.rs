//! `cargo course capstone`: the wheel is built, installed, tested and measured, step by step.

mod page;
mod steps;
mod workshop;

use std::time::{Duration, Instant};

use clap::{Arg, ArgMatches, Command};
use serde_json::json;

use super::setup::no_python;
use crate::cli::parts;
use crate::failure::{Context, Failure, NOT_SOLVED};
use crate::place::open_course;
use crate::python;
use crate::terminal::look::{Ink, Look, complain, print};
use steps::{Done, STEPS, Step};
use workshop::Workshop;

/// Where the page lies, below the folder of the capstone.
const PAGE: &str = "result.html";

/// Its part of the command line.
pub fn define() -> Command {
    let names = STEPS.map(|step| step.name);
    Command::new("capstone")
        .about("Build the capstone's wheel, install it, test it, measure it")
        .arg(
            parts::option("until", "STEP", "Stop after this step").value_parser(names),
        )
        .arg(parts::flag(
            "again",
            "Install and test anew, also what has not changed",
        ))
        .arg(parts::json())
        // The proof builds and installs with this command too, other wheels as well.
        .arg(parts::option("folder", "FOLDER", "Where all of it lies").hide(true))
        .arg(parts::option("wheel", "FILE", "Install this wheel").hide(true))
        .arg(
            Arg::new("environment")
                .long("environment")
                .value_name("NAME")
                .default_value("wheel")
                .hide(true)
                .help("The environment it is installed into"),
        )
        .after_help(
            "Its steps are tools, build, install, test and measure. What is done stays done: after a \
             failure, mend it and run the command again. A network is needed for the first step alone, \
             once. At the end there is a page with the results.\n\n\
             Examples:\n  cargo course capstone\n  cargo course capstone --until build\n  \
             cargo course capstone --json",
        )
}

/// Runs it.
pub fn run(matches: &ArgMatches) -> Result<u8, Failure> {
    let course = open_course()?;
    let python = python::find().ok_or_else(|| Failure::bad_input(no_python()))?;
    let folder = parts::value(matches, "folder").map_or_else(
        || course.root().join("target").join("capstone"),
        std::path::PathBuf::from,
    );
    let mut workshop = Workshop {
        root: course.root().to_owned(),
        folder: std::path::absolute(folder).context("the folder's name cannot be used")?,
        python,
        wheel: parts::value(matches, "wheel").map(std::path::PathBuf::from),
        environment: parts::value(matches, "environment")
            .unwrap_or("wheel")
            .to_owned(),
        again: matches.get_flag("again"),
        measured: Vec::new(),
    };
    workshop.check()?;
    let until = parts::value(matches, "until");
    let last = until.map_or(STEPS.len(), |name| {
        STEPS
            .iter()
            .position(|step| step.name == name)
            .map_or(STEPS.len(), |at| at + 1)
    });
    let mut report = Report::new(matches.get_flag("json"));
    for (at, step) in STEPS.iter().take(last).enumerate() {
        report.begins(at, step);
        let start = Instant::now();
        let done = (step.run)(&mut workshop);
        report.ended(step, done, start.elapsed());
        if report.failed.is_some() {
            return Ok(report.end(&workshop, None));
        }
    }
    let page = match last == STEPS.len() {
        true => Some(page::write(&workshop, &workshop.folder.join(PAGE))?),
        false => None,
    };
    Ok(report.end(&workshop, page.as_deref()))
}

/// Tells how far it is: a line when a step begins and one when it ends, in every terminal and in
/// none; or all at the end, for a program.
struct Report {
    json: bool,
    look: Look,
    steps: Vec<serde_json::Value>,
    failed: Option<(&'static Step, String)>,
}

impl Report {
    fn new(json: bool) -> Report {
        Report {
            json,
            look: Look::detect(),
            steps: Vec::new(),
            failed: None,
        }
    }

    fn begins(&self, at: usize, step: &Step) {
        if !self.json {
            let count = format!("[{}/{}]", at + 1, STEPS.len());
            print(&format!("{} {}", self.look.dim(&count), step.title));
        }
    }

    fn ended(&mut self, step: &'static Step, done: Result<Done, String>, took: Duration) {
        let (state, said) = match &done {
            Ok(Done::Now(said)) => ("done", said.as_str()),
            Ok(Done::Before(said)) => ("kept", said.as_str()),
            Err(why) => ("failed", why.as_str()),
        };
        self.steps.push(json!({
            "step": step.name,
            "state": state,
            "says": said,
            "seconds": (took.as_secs_f64() * 10.0).round() / 10.0,
        }));
        if !self.json {
            let line = match &done {
                Ok(Done::Now(said)) => self.look.ink(Ink::Green, &format!("      done: {said}")),
                Ok(Done::Before(said)) => self.look.dim(&format!("      done before: {said}")),
                Err(_) => self.look.ink(Ink::Red, "      failed"),
            };
            print(&line);
        }
        if let Err(why) = done {
            self.failed = Some((step, why));
        }
    }

    fn end(&self, workshop: &Workshop, page: Option<&std::path::Path>) -> u8 {
        let shown = |path: &std::path::Path| {
            let inside = path.strip_prefix(&workshop.root).unwrap_or(path);
            inside.display().to_string()
        };
        if self.json {
            let report = json!({
                "steps": self.steps,
                "measured": workshop.measured.iter().map(|one| json!({
                    "title": one.title,
                    "ratio": one.ratio,
                })).collect::<Vec<_>>(),
                "page": page.map(shown),
            });
            print(&format!("{report:#}"));
        } else if let Some((step, why)) = &self.failed {
            complain(&format!("\n{why}\n\n{}", self.look.wrapped(step.advice)));
        }
        if self.failed.is_some() {
            return NOT_SOLVED;
        }
        if let (false, Some(page)) = (self.json, page) {
            print(&self.summary(workshop, &shown(page)));
        }
        0
    }

    fn summary(&self, workshop: &Workshop, page: &str) -> String {
        let mut lines = vec![String::new(), self.look.bold("Rust against Python")];
        for one in &workshop.measured {
            lines.push(format!("  {} times as fast: {}", one.shown(), one.title));
        }
        lines.push(String::from(
            "Both computed the same. Ratios of one run on this machine: close other programs and run \
             it again.",
        ));
        lines.push(format!("\nThe result page: {page}"));
        lines.join("\n")
    }
}
