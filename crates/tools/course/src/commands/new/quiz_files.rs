//! The files of a new quiz.

use std::fs;

use clap::ArgMatches;

use super::exercise_files::sections;
use super::program_files::crate_folder;
use super::{Wanted, write_new};
use crate::cli::parts;
use crate::failure::{Context, Failure};

/// Writes a small quiz, and says what comes next.
pub fn write(wanted: &Wanted, matches: &ArgMatches) -> Result<String, Failure> {
    let (topic, name) = (&wanted.topic.name, &wanted.name);
    let folder = crate_folder(wanted)?.join("quizzes");
    if folder.join(name).exists() {
        return Err(Failure::bad_input(format!(
            "crates/topics/{topic}/quizzes/{name} exists already"
        )));
    }
    let last = wanted.topic.exercises.iter().max_by_key(|one| one.number);
    let page = parts::value(matches, "page")
        .map(String::from)
        .or_else(|| last.map(|one| one.page.clone()))
        .ok_or_else(|| Failure::bad_input("name the page it belongs to with --page"))?;
    fs::create_dir_all(&folder).context(format!("{} cannot be made", folder.display()))?;
    let fill = |text: &str| text.replace("{name}", name).replace("{page}", &page);
    for (path, text) in sections(include_str!("templates/quiz.txt")) {
        write_new(&folder.join(fill(path)), &fill(text))?;
    }
    Ok(format!(
        "written: crates/topics/{topic}/quizzes/{name}.toml and the programs in {name} beside it\n\
         Make it yours, show it with {{{{#quiz {topic}/{name}}}}}, then record and prove it:\n  \
         cargo course bless --only quizzes/{topic}/{name}\n  \
         cargo course verify --only quizzes/{topic}/{name}"
    ))
}
