//! `cargo course trace`: which name refers to which object, step by step.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use clap::{Arg, ArgMatches, Command};
use exercise::python::{CHOSEN, oldest};
use sandbox::Cancel;

use crate::cli::parts;
use crate::failure::{Context, Failure, NOT_SOLVED};
use crate::python;
use crate::terminal::look::print;

/// Its part of the command line.
pub fn define() -> Command {
    Command::new("trace")
        .about("Show which name refers to which object in a Python program, step by step")
        .arg(
            Arg::new("file")
                .value_name("FILE")
                .required(true)
                .help("A Python file; it is run, under limits and without input"),
        )
        .arg(parts::option(
            "fn",
            "NAME",
            "The steps of this function alone: `admit` or `Ward.admit`",
        ))
        .arg(parts::json())
        .after_help(
            "Every executed line is a step. Below it stands what changed: names, the objects they \
             refer to,\nand how many references those have. Two names with one number share one \
             object.\n\nExamples:\n  cargo course trace python_examples/04_ownership/labels_and_places.py\n  \
             cargo course trace shifts.py --fn admit\n  cargo course trace shifts.py --json\n\n\
             Exit code 1: the program is no Python, or ended with an exception.",
        )
}

/// Runs it.
pub fn run(matches: &ArgMatches) -> Result<u8, Failure> {
    let file = parts::value(matches, "file").unwrap_or_default();
    let path = Path::new(file);
    let source = read(path)?;
    let Some(python) = python::find() else {
        return Err(Failure::bad_input(format!(
            "Python is missing. Install {} or newer, or point the variable {CHOSEN} at one you have.",
            oldest()
        )));
    };
    if !python.suffices() {
        let version = python.version_text();
        return Err(Failure::bad_input(format!(
            "A trace needs Python {} or newer; what was found is {version}.",
            oldest()
        )));
    }
    let folder = path
        .canonicalize()
        .ok()
        .and_then(|path| path.parent().map(Path::to_owned));
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let program = trace::Program {
        name: &name,
        source: &source,
        folder: folder.as_deref(),
    };
    let interpreter = trace::Python {
        command: vec![python.executable],
    };
    let found = trace::run(program, &interpreter, &Cancel::new())
        .context(format_args!("{file} cannot be traced"))?;
    let function = parts::value(matches, "fn");
    if let Some(name) = function
        && !found.steps.iter().any(|step| step.is_in(name))
    {
        return Err(no_function(name, &found));
    }
    print(&match matches.get_flag("json") {
        true => format!("{}\n", found.only(function).to_json()),
        false => trace::text(&source, &found, function),
    });
    Ok(match found.end.how {
        trace::How::Syntax | trace::How::Raised => NOT_SOLVED,
        _ => 0,
    })
}

fn read(path: &Path) -> Result<String, Failure> {
    let shown = path.display();
    if path.is_dir() {
        let words = format!("{shown} is a folder; name a Python file in it");
        return Err(Failure::bad_input(words));
    }
    let bytes = fs::read(path).map_err(|error| {
        Failure::bad_input(match error.kind() {
            ErrorKind::NotFound => format!("there is no file {shown}"),
            _ => format!("{shown} cannot be read: {error}"),
        })
    })?;
    String::from_utf8(bytes).map_err(|_| {
        Failure::bad_input(format!(
            "{shown} is not UTF-8 text; save it as UTF-8 in your editor"
        ))
    })
}

fn no_function(name: &str, found: &trace::Trace) -> Failure {
    let mut functions: Vec<&str> = found
        .steps
        .iter()
        .filter(|step| step.call > 0)
        .map(|step| step.function.as_str())
        .collect();
    functions.sort_unstable();
    functions.dedup();
    let called = match functions.is_empty() {
        true => "it calls none of its own".to_owned(),
        false => format!("it calls {}", functions.join(", ")),
    };
    Failure::bad_input(format!(
        "the program never calls a function `{name}`; {called}"
    ))
}
