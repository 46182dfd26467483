//! `cargo course new`: the files of a new exercise, pair, refused program or quiz; or a project of
//! the learner's own.

use std::fs;
use std::path::Path;

use clap::{Arg, ArgMatches, Command};
use exercise::{Cards, Course, Topic};

use crate::cli::parts;
use crate::failure::{Context, Failure};
use crate::place::open_course;
use crate::terminal::look::print;

mod exercise_files;
mod extension;
mod extension_name;
mod program_files;
mod quiz_files;

/// Its part of the command line.
pub fn define() -> Command {
    Command::new("new")
        .about("Start a project of your own; for authors: a new exercise, pair, refused program or quiz")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(extension::define())
        .subcommand(
            Command::new("exercise")
                .about("An exercise with its tests, a wrong answer and the solution")
                .arg(name())
                .arg(
                    parts::option("kind", "KIND", "What the learner does")
                        .default_value("fix-compile")
                        .value_parser(exercise_files::KINDS),
                )
                .arg(parts::option("title", "TEXT", "The title people read"))
                .arg(parts::option(
                    "page",
                    "PAGE",
                    "The page that teaches it [default: that of the topic's last exercise]",
                ))
                .after_help(
                    "What is written is a small working exercise: change it into yours. A `module` \
                     is an exercise in Rust that pytest judges, through a module for Python.\n\n\
                     Example:\n  cargo course new exercise ownership/night_report --kind make-pass",
                ),
        )
        .subcommand(
            Command::new("pair")
                .about("The same program in Python and in Rust")
                .arg(name())
                .arg(parts::option("title", "TEXT", "The title people read"))
                .after_help("Example:\n  cargo course new pair ownership/night_report"),
        )
        .subcommand(
            Command::new("refused")
                .about("A program the compiler refuses")
                .arg(name())
                .arg(
                    parts::option("code", "CODE", "The code it is refused with")
                        .default_value("E0382"),
                )
                .after_help(
                    "Example:\n  cargo course new refused ownership/read_after_filing --code E0382",
                ),
        )
        .subcommand(
            Command::new("quiz")
                .about("Questions whose answers follow from what their programs do")
                .arg(name())
                .arg(parts::option(
                    "page",
                    "PAGE",
                    "The page to read again [default: that of the topic's last exercise]",
                ))
                .after_help(
                    "What is written is a small working quiz: change it into yours.\n\n\
                     Example:\n  cargo course new quiz ownership/moves --page ownership/moves",
                ),
        )
        .after_help(
            "Examples:\n  cargo course new extension ward_names\n  \
             cargo course new exercise ownership/night_report --kind refuse\n  \
             cargo course new pair ownership/night_report\n  \
             cargo course new refused ownership/read_after_filing\n  \
             cargo course new quiz ownership/moves",
        )
}

fn name() -> Arg {
    Arg::new("name")
        .value_name("TOPIC/NAME")
        .required(true)
        .help("The topic and the new name, such as ownership/night_report")
}

/// What the parts of this command share.
struct Wanted<'a> {
    course: &'a Course,
    topic: &'a Topic,
    name: String,
    title: String,
}

/// Runs it.
pub fn run(matches: &ArgMatches) -> Result<u8, Failure> {
    let course = open_course()?;
    let Some((what, matches)) = matches.subcommand() else {
        return Err(Failure::bad_input(
            "say what is new: extension, exercise, pair, refused or quiz",
        ));
    };
    if what == "extension" {
        print(&extension::write(&course, matches)?);
        return Ok(0);
    }
    let full = parts::value(matches, "name").unwrap_or_default();
    let (topic, name) = split(&course, full)?;
    let title = matches
        .try_get_one::<String>("title")
        .ok()
        .flatten()
        .cloned()
        .unwrap_or_else(|| titled(&name));
    if title.contains(['"', '\\', '\n']) {
        return Err(Failure::bad_input(
            "a title cannot hold quotes, backslashes or line ends",
        ));
    }
    let wanted = Wanted {
        course: &course,
        topic,
        name,
        title,
    };
    let said = match what {
        "exercise" => exercise_files::write(&wanted, matches)?,
        "pair" => program_files::pair(&wanted)?,
        "quiz" => quiz_files::write(&wanted, matches)?,
        _ => {
            let code = parts::value(matches, "code").unwrap_or_default();
            let said = program_files::refused(&wanted, code)?;
            said + &card_note(&course, code)
        }
    };
    print(&said);
    Ok(0)
}

/// Separates `topic/name` and checks both.
fn split<'a>(course: &'a Course, full: &str) -> Result<(&'a Topic, String), Failure> {
    let (topic, name) = full.split_once('/').ok_or_else(|| {
        Failure::bad_input(format!(
            "`{full}` needs its topic: TOPIC/NAME, as in ownership/{full}"
        ))
    })?;
    let topic = course
        .topics()
        .iter()
        .find(|one| one.name == topic)
        .ok_or_else(|| {
            let names: Vec<&str> = course
                .topics()
                .iter()
                .map(|one| one.name.as_str())
                .collect();
            Failure::bad_input(format!(
                "there is no topic `{topic}`. The topics are: {}",
                names.join(", ")
            ))
        })?;
    let plain = name.starts_with(|c: char| c.is_ascii_lowercase())
        && name
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    if !plain {
        return Err(Failure::bad_input(format!(
            "`{name}` cannot be a name: lower-case letters, digits and _ are possible, \
             starting with a letter"
        )));
    }
    Ok((topic, name.to_string()))
}

/// `night_report` becomes `Night report`.
fn titled(name: &str) -> String {
    let words = name.replace('_', " ");
    let mut letters = words.chars();
    letters.next().map_or(String::new(), |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

fn card_note(course: &Course, code: &str) -> String {
    if Cards::load(course.root()).get(code).is_some() {
        return String::new();
    }
    format!("\n{code} has no card yet: write book/cards/{code}.toml.")
}

/// That nothing has this name yet.
fn is_free(path: &Path) -> Result<(), Failure> {
    match path.exists() {
        false => Ok(()),
        true => Err(Failure::bad_input(format!(
            "{} exists already; choose another name",
            path.display()
        ))),
    }
}

/// Writes a file that must not be there yet.
fn write_new(path: &Path, text: &str) -> Result<(), Failure> {
    is_free(path)?;
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).context(format!("{} cannot be made", parent.display()))?;
    }
    let mut file = fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(path)
        .context(format!("{} cannot be made", path.display()))?;
    std::io::Write::write_all(&mut file, text.as_bytes())
        .context(format!("{} cannot be written", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_made_from_the_name() {
        assert_eq!(titled("night_report"), "Night report");
        assert_eq!(titled(""), "");
    }
}
