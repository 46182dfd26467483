//! `course-book xray FILE`: the permissions of each variable, for a terminal or as JSON.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use ::xray::{MAX_BYTES, Options};
use book::serve::{Needed, crates_named};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use compiler::Rustc;
use exercise::Course;

/// Its part of the command line.
pub fn define() -> Command {
    Command::new("xray")
        .about("Shows what each variable may do after each line: be read, written, given away")
        .after_help(
            "Examples:\n  course-book xray src/lib.rs\n  \
             course-book xray src/lib.rs --fn Order::value --all",
        )
        .arg(
            Arg::new("file")
                .value_name("FILE")
                .required(true)
                .value_parser(value_parser!(PathBuf))
                .help("A Rust file; it need not compile yet"),
        )
        .arg(
            Arg::new("fn")
                .long("fn")
                .value_name("NAME")
                .help("This function alone: `value` or `Order::value`"),
        )
        .arg(
            Arg::new("all")
                .long("all")
                .action(ArgAction::SetTrue)
                .help("Every variable after every line, not what changed alone"),
        )
        .arg(
            Arg::new("json")
                .long("json")
                .action(ArgAction::SetTrue)
                .help("Print JSON for a program to read"),
        )
}

/// What to print.
///
/// # Errors
/// When the file cannot be read or looked at; the message says what to do.
pub fn run(arguments: &ArgMatches) -> Result<String, String> {
    let Some(file) = arguments.get_one::<PathBuf>("file") else {
        return Err("the file is missing".to_owned());
    };
    let shown = file.display();
    let source = read(file)?;
    let rustc = rustc_for(file)?;
    let needed = crates_for(file, &source, &rustc)?;
    let options = Options {
        externs: needed.externs,
        dependencies: needed.dependencies,
        function: arguments.get_one::<String>("fn").cloned(),
        ..Options::default()
    };
    let found =
        ::xray::xray(&source, &options, &rustc).map_err(|error| format!("{shown}: {error}"))?;
    Ok(match arguments.get_flag("json") {
        true => format!("{}\n", found.to_json()),
        false => ::xray::render::text(&source, &found, arguments.get_flag("all")),
    })
}

fn folder_of(file: &Path) -> &Path {
    let folder = file
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    folder.unwrap_or(Path::new("."))
}

fn rustc_for(file: &Path) -> Result<Rustc, String> {
    Rustc::locate(folder_of(file)).map_err(|error| error.to_string())
}

/// The crates of the course that the file uses. Outside of a course there are none.
fn crates_for(file: &Path, source: &str, rustc: &Rustc) -> Result<Needed, String> {
    let folder = std::path::absolute(folder_of(file)).map_err(|error| error.to_string())?;
    match Course::find(&folder) {
        Ok(course) => crates_named(course.root(), source, rustc),
        Err(_) => Ok(Needed::default()),
    }
}

fn read(file: &Path) -> Result<String, String> {
    let shown = file.display();
    let about = |error: std::io::Error| match error.kind() {
        ErrorKind::NotFound => format!("there is no file {shown}"),
        _ => format!("{shown} cannot be read: {error}"),
    };
    let facts = std::fs::metadata(file).map_err(about)?;
    if facts.is_dir() {
        return Err(format!("{shown} is a folder; name a Rust file in it"));
    }
    if !facts.is_file() {
        return Err(format!("{shown} is no ordinary file"));
    }
    if facts.len() > MAX_BYTES as u64 {
        return Err(format!(
            "{shown} has {} bytes; an X-ray takes at most {MAX_BYTES}",
            facts.len()
        ));
    }
    let bytes = std::fs::read(file).map_err(about)?;
    String::from_utf8(bytes)
        .map_err(|_| format!("{shown} is not UTF-8 text; save it as UTF-8 in your editor"))
}
