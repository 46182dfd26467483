//! `cargo course check`: judge once and say so.

use clap::{ArgMatches, Command};
use exercise::judge::{Cancel, Event, Judge, JudgeOptions};
use exercise::render::{self, Style};
use exercise::{Cards, Exercise, Outcome, Verdict};
use serde_json::json;

use crate::cli::parts;
use crate::failure::{Failure, NOT_SOLVED};
use crate::place::{Place, next_open};
use crate::python;
use crate::terminal::look::{Ink, complain, print};

/// Its part of the command line.
pub fn define() -> Command {
    Command::new("check")
        .about("Check exercises once")
        .arg(parts::names())
        .arg(parts::flag("all", "Check every exercise of the course").conflicts_with("name"))
        .arg(parts::flag(
            "fresh",
            "Judge again even where nothing changed",
        ))
        .arg(parts::flag(
            "full",
            "Show every error and failed test, not the first few",
        ))
        .arg(parts::json())
        .after_help(
            "Examples:\n  cargo course check                    the current exercise\n  \
             cargo course check deep_copy          one by its name\n  \
             cargo course check --full             with every error\n  \
             cargo course check ownership          a whole topic\n  \
             cargo course check --all --json       everything, for a program to read",
        )
}

/// Runs it.
pub fn run(matches: &ArgMatches) -> Result<u8, Failure> {
    let mut place = Place::open()?;
    let names = parts::values(matches, "name");
    let every = matches.get_flag("all");
    let many = every || names.len() > 1 || is_topic(&place, &names);
    let judge = Judge::new(
        &place.course,
        JudgeOptions {
            use_memory: !matches.get_flag("fresh"),
            lints: !many,
            ..JudgeOptions::default()
        },
    );
    let cancel = Cancel::new();
    let json = matches.get_flag("json");
    let exercises: Vec<Exercise> = if every {
        place.course.exercises().cloned().collect()
    } else if names.is_empty() {
        let current = place.current()?.clone();
        // From now on this is where the learner is, also when it is solved in a moment.
        if let Err(error) = place.progress.set_current(&current.id()) {
            complain(&error.to_string());
        }
        vec![current]
    } else {
        place.all_named(&names)?.into_iter().cloned().collect()
    };
    let by_pytest = exercises.iter().any(Exercise::needs_python_tools);
    if by_pytest {
        make_ready(&place, false);
    }
    let verdicts = match exercises.as_slice() {
        [one] => vec![judge_one(&place, &judge, one, &cancel)],
        _ => judge_many(&place, &judge, &exercises, &cancel, json),
    };
    record(&mut place, &exercises, &verdicts);
    let passed = verdicts.iter().filter(|verdict| verdict.passed()).count();
    if json {
        print_json(&verdicts, passed);
    } else if let ([exercise], [verdict]) = (exercises.as_slice(), verdicts.as_slice()) {
        print_one(&place, exercise, verdict, matches.get_flag("full"));
    } else {
        print(&format!(
            "{passed} passed, {} not solved",
            verdicts.len() - passed
        ));
    }
    Ok(if passed == verdicts.len() {
        0
    } else {
        NOT_SOLVED
    })
}

fn is_topic(place: &Place, names: &[String]) -> bool {
    names.iter().any(|name| {
        place
            .course
            .topics()
            .iter()
            .any(|topic| topic.name == *name)
    })
}

/// Installs Python's tools where they are missing. Where that is not possible, the verdict says what
/// is to be done. All goes to standard error: the output may be JSON.
fn make_ready(place: &Place, doubt: bool) -> bool {
    let say = &mut |words: &str| complain(words);
    python::make_ready(place.course.root(), doubt, say).unwrap_or_else(|why| {
        complain(&why);
        false
    })
}

fn judge_one(place: &Place, judge: &Judge, exercise: &Exercise, cancel: &Cancel) -> Verdict {
    let check = || {
        judge.check_with(exercise, cancel, &mut |event| {
            if let Event::Preparing(what) = event {
                complain(&format!("{what} …"));
            }
        })
    };
    let verdict = check();
    let no_verdict = matches!(verdict.outcome, Outcome::ToolFailed { .. });
    match no_verdict && exercise.needs_python_tools() && make_ready(place, true) {
        true => check(),
        false => verdict,
    }
}

fn judge_many(
    place: &Place,
    judge: &Judge,
    exercises: &[Exercise],
    cancel: &Cancel,
    json: bool,
) -> Vec<Verdict> {
    let all: Vec<&Exercise> = exercises.iter().collect();
    judge.check_all(&all, cancel, &mut |exercise, verdict| {
        if !json {
            print(&line(place, exercise, verdict));
        }
    })
}

/// One exercise in one line.
fn line(place: &Place, exercise: &Exercise, verdict: &Verdict) -> String {
    let (mark, ink) = match verdict.outcome {
        Outcome::Passed => ("✓ passed  ", Ink::Green),
        Outcome::ToolFailed { .. } | Outcome::Cancelled => ("! no verdict", Ink::Yellow),
        _ => ("✗ open    ", Ink::Red),
    };
    format!(
        "{} {}  {}",
        place.look.ink(ink, mark),
        exercise.id(),
        place.look.dim(&render::headline(verdict))
    )
}

/// Records what passed. A progress file that cannot be written must not hide the verdict.
fn record(place: &mut Place, exercises: &[Exercise], verdicts: &[Verdict]) {
    for (exercise, verdict) in exercises.iter().zip(verdicts) {
        if !verdict.passed() {
            continue;
        }
        if let Err(error) = place.progress.mark_done(&exercise.id()) {
            complain(&error.to_string());
            return;
        }
    }
}

fn print_one(place: &Place, exercise: &Exercise, verdict: &Verdict, full: bool) {
    let look = place.look;
    let cards = Cards::load(place.course.root());
    let style = Style {
        width: look.width,
        colour: look.colour,
        errors: match full {
            true => usize::MAX,
            false => Style::default().errors,
        },
        more: "cargo course check --full shows all",
    };
    print(&format!(
        "{}  {}\n",
        look.bold(&exercise.title),
        look.dim(&place.shown(&exercise.source()))
    ));
    print(&render::verdict(verdict, &cards, style));
    print(&format!("\n{}", look.dim(next_step(place, verdict))));
}

fn next_step(place: &Place, verdict: &Verdict) -> &'static str {
    match verdict.outcome {
        Outcome::Passed if next_open(&place.course, &place.progress, None).is_none() => {
            "With this one every exercise is solved. `cargo course solution` compares."
        }
        Outcome::Passed => "`cargo course next` moves on, `cargo course solution` compares.",
        Outcome::ToolFailed { .. } => "`cargo course doctor` looks for what is missing.",
        _ => "`cargo course hint` helps. `cargo course` checks on every save.",
    }
}

fn print_json(verdicts: &[Verdict], passed: usize) {
    let value = json!({
        "passed": passed,
        "failed": verdicts.len() - passed,
        "verdicts": verdicts.iter().map(Verdict::to_json).collect::<Vec<_>>(),
    });
    print(&value.to_string());
}
