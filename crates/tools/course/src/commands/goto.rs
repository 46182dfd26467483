//! `cargo course goto`: make an exercise the current one.

use clap::{ArgMatches, Command};
use exercise::Exercise;
use serde_json::json;

use crate::cli::parts;
use crate::failure::{Context, Failure};
use crate::place::{self, Place};
use crate::terminal::links;
use crate::terminal::look::print;
use crate::terminal::prose::prose;

/// Its part of the command line.
pub fn define() -> Command {
    Command::new("goto")
        .about("Make an exercise the current one")
        .arg(parts::required_name())
        .arg(parts::json())
        .after_help(
            "Examples:\n  cargo course goto deep_copy\n  cargo course goto 04/06\n  cargo course goto 6\n  \
             cargo course goto exercises/04_ownership/06_deep_copy/src/lib.rs",
        )
}

/// Runs it.
pub fn run(matches: &ArgMatches) -> Result<u8, Failure> {
    let mut place = Place::open()?;
    let name = parts::value(matches, "name").unwrap_or_default();
    let exercise = place.named(name)?.clone();
    go(&mut place, &exercise, matches.get_flag("json"))
}

/// Makes `exercise` the current one and shows its task.
pub fn go(place: &mut Place, exercise: &Exercise, json: bool) -> Result<u8, Failure> {
    place
        .progress
        .set_current(&exercise.id())
        .context("your place could not be saved")?;
    if json {
        print(
            &json!({
                "id": exercise.id(),
                "title": exercise.title,
                "file": place.shown(&exercise.source()),
                "page": exercise.page,
                "task": exercise.task(),
            })
            .to_string(),
        );
        return Ok(0);
    }
    let look = place.look;
    let file = exercise.source();
    print(&format!(
        "{}\n{}\n{}\n\n{}",
        look.bold(&format!("{:02} {}", exercise.number, exercise.title)),
        look.dim(&look.link(&links::file_url(&file), &place.shown(&file))),
        look.dim(&format!("page {}", place::page(exercise))),
        prose(&exercise.task(), look.width, look).join("\n"),
    ));
    Ok(0)
}
