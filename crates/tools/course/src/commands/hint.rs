//! `cargo course hint`: one more hint.

use clap::{ArgMatches, Command, value_parser};
use exercise::Exercise;
use serde_json::json;

use crate::cli::parts;
use crate::failure::Failure;
use crate::place::{self, Place};
use crate::terminal::look::{complain, print};

/// Its part of the command line.
pub fn define() -> Command {
    Command::new("hint")
        .about("Show the next hint of an exercise")
        .arg(parts::name())
        .arg(
            parts::option("level", "N", "Show hints up to this one; 1 is the gentlest")
                .value_parser(value_parser!(u8).range(1..)),
        )
        .arg(parts::json())
        .after_help(
            "Each call shows one hint more: a question, the idea, nearly the code.\n\n\
             Examples:\n  cargo course hint\n  cargo course hint deep_copy --level 1",
        )
}

/// Runs it.
pub fn run(matches: &ArgMatches) -> Result<u8, Failure> {
    let mut place = Place::open()?;
    let exercise = place
        .named_or_current(parts::value(matches, "name"))?
        .clone();
    let total = exercise.hints.len();
    if total == 0 {
        return Err(Failure::not_done(format!(
            "{} has no hints. Its page is {}.",
            exercise.id(),
            exercise.page
        )));
    }
    let id = exercise.id();
    let asked = matches
        .get_one::<u8>("level")
        .map(|level| usize::from(*level));
    let before = place.progress.hints_seen(&id);
    let level = match asked {
        Some(level) if level > total => {
            return Err(Failure::bad_input(format!(
                "{id} has {total} hints; --level can be 1 to {total}"
            )));
        }
        Some(level) => level,
        None => (before + 1).min(total),
    };
    if let Err(error) = place.progress.set_hints_seen(&id, level) {
        complain(&error.to_string());
    }
    if matches.get_flag("json") {
        print(
            &json!({
                "id": id,
                "level": level,
                "of": total,
                "more": level < total,
                "hints": exercise.hints.iter().take(level).collect::<Vec<_>>(),
            })
            .to_string(),
        );
        return Ok(0);
    }
    let look = place.look;
    let mut shown = Vec::new();
    for (at, hint) in exercise.hints.iter().take(level).enumerate() {
        shown.push(look.dim(&format!("Hint {} of {total}", at + 1)));
        shown.push(look.wrapped(hint));
    }
    if asked.is_none() && before >= total {
        shown.push(String::new());
        shown.push(look.wrapped(&no_more(&exercise)));
    }
    print(&shown.join("\n"));
    Ok(0)
}

/// What helps when every hint has been read.
fn no_more(exercise: &Exercise) -> String {
    let page = place::page(exercise);
    format!(
        "There are no more hints. The page {page} explains the idea; \
         `cargo course solution --insist` shows a solution."
    )
}
