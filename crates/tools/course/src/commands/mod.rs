//! One module for each command.

mod bless;
mod book;
mod capstone;
mod check;
mod doctor;
mod explain;
mod goto;
mod hint;
mod index;
mod list;
mod measure;
mod new;
mod next;
mod outline;
pub mod reset;
mod review;
pub mod setup;
pub mod solution;
mod trace;
mod update;
mod verify;
pub mod watch;
mod xray;

use clap::{ArgMatches, Command};

use crate::failure::Failure;

/// A command: how it is described and how it runs.
pub struct Entry {
    /// Its name.
    name: &'static str,
    /// Its part of the command line.
    pub define: fn() -> Command,
    /// Runs it and returns the exit code.
    run: fn(&ArgMatches) -> Result<u8, Failure>,
}

/// Every command, in the order in which help shows them.
pub fn all() -> Vec<Entry> {
    macro_rules! entries {
        ($($module:ident),*) => {
            vec![$(Entry {
                name: stringify!($module),
                define: $module::define,
                run: $module::run,
            }),*]
        };
    }
    entries![
        check, list, next, goto, hint, solution, reset, explain, review, xray, trace, book,
        outline, capstone, index, doctor, setup, update, verify, bless, measure, new
    ]
}

/// Runs what the command line asks for.
pub fn run(matches: &ArgMatches) -> Result<u8, Failure> {
    let Some((name, matches)) = matches.subcommand() else {
        return watch::run(matches);
    };
    match all().into_iter().find(|entry| entry.name == name) {
        Some(entry) => (entry.run)(matches),
        None => Err(Failure::bad_input(format!("there is no command `{name}`"))),
    }
}
