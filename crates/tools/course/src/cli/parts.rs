//! Arguments that several commands share.

use clap::{Arg, ArgAction, ArgMatches};

/// `[NAME]…`
pub fn names() -> Arg {
    Arg::new("name")
        .value_name("NAME")
        .num_args(0..)
        .help("Exercises: a name, `topic/name`, `04/03`, `3`, or a path; a topic means all of it")
}

/// `[NAME]`, the current exercise when left out.
pub fn name() -> Arg {
    Arg::new("name")
        .value_name("NAME")
        .help("The exercise: a name, `topic/name`, `04/03`, `3` in the current topic, or a path [default: the current one]")
}

/// `NAME`, required.
pub fn required_name() -> Arg {
    name()
        .required(true)
        .help("The exercise: a name, `topic/name`, `04/03`, `3` in the current topic, or a path")
}

/// `--json`
pub fn json() -> Arg {
    flag("json", "Print JSON for a program to read")
}

/// A flag without a value.
pub fn flag(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name)
        .long(name)
        .action(ArgAction::SetTrue)
        .help(help)
}

/// An option with a value.
pub fn option(name: &'static str, value: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).value_name(value).help(help)
}

/// The value of an option or argument, if it was given.
pub fn value<'a>(matches: &'a ArgMatches, name: &str) -> Option<&'a str> {
    matches.get_one::<String>(name).map(String::as_str)
}

/// Every value of a repeated option or argument.
pub fn values(matches: &ArgMatches, name: &str) -> Vec<String> {
    matches
        .get_many::<String>(name)
        .map(|found| found.cloned().collect())
        .unwrap_or_default()
}
