//! `cargo course reset`: an exercise as it was shipped.

use clap::{ArgMatches, Command};
use exercise::shipped::Restored;
use exercise::{Course, Exercise, Shipped};
use serde_json::json;

use crate::cli::parts;
use crate::failure::{Context, Failure};
use crate::place::{self, Place};
use crate::terminal::look::{complain, print};

/// Its part of the command line.
pub fn define() -> Command {
    Command::new("reset")
        .about("Put an exercise back as shipped; your version is kept")
        .arg(parts::name())
        .arg(parts::json())
        .after_help(
            "What is replaced is kept under .course/kept/, with the date in its name. The \
             exercise counts as open again.\n\n\
             Examples:\n  cargo course reset\n  cargo course reset deep_copy\n  cargo course reset 04/06",
        )
}

/// Runs it.
pub fn run(matches: &ArgMatches) -> Result<u8, Failure> {
    let mut place = Place::open()?;
    let exercise = place
        .named_or_current(parts::value(matches, "name"))?
        .clone();
    let restored = restore(&place.course, &exercise)?;
    if let Err(error) = place.progress.unmark(&exercise.id()) {
        complain(&error.to_string());
    }
    if matches.get_flag("json") {
        print(
            &json!({
                "id": exercise.id(),
                "written": restored.written,
                "kept": restored.kept.as_ref().map(|path| place.shown(path)),
            })
            .to_string(),
        );
    } else {
        print(&format!(
            "{}: {}",
            exercise.id(),
            words(&place.course, &restored)
        ));
    }
    Ok(0)
}

/// Puts the exercise back.
pub fn restore(course: &Course, exercise: &Exercise) -> Result<Restored, Failure> {
    let topic = course
        .topic_of(exercise)
        .ok_or_else(|| Failure::bad_input(format!("{} belongs to no topic", exercise.id())))?;
    let shipped = Shipped::load(topic).context(format!(
        "the record of shipped exercises cannot be read ({})",
        place::shown(course, &Shipped::path(topic))
    ))?;
    if shipped.files(exercise).is_none() {
        return Err(Failure::bad_input(format!(
            "how {} was shipped is not recorded in {}. `git checkout` can restore it.",
            exercise.id(),
            place::shown(course, &Shipped::path(topic))
        )));
    }
    shipped
        .restore(exercise)
        .context(format!("{} could not be put back", exercise.id()))
}

/// What was done, in a sentence.
pub fn words(course: &Course, restored: &Restored) -> String {
    match &restored.kept {
        Some(kept) => format!(
            "put back as shipped. Your version is kept in {}",
            place::shown(course, kept)
        ),
        None if restored.written.is_empty() => String::from("it was as shipped already."),
        None => format!(
            "{} was missing and is back as shipped. There was nothing to keep.",
            restored.written.join(", ")
        ),
    }
}
