//! `cargo course`: the program a learner lives in.
//!
//! All of it is a library, so that the compiler works on it while it finishes the
//! crates below: a program of its own would have to wait for them.

mod background;
mod browser;
mod cli;
mod commands;
mod diff;
mod editor;
mod failure;
mod place;
mod programs;
mod python;
mod terminal;
#[cfg(test)]
mod testing;
mod watch;

use std::process::ExitCode;

/// Runs the command line this process was started with.
pub fn run() -> ExitCode {
    // First of all: this process may have been started to hold a limited child.
    sandbox::init();
    match commands::run(&cli::command().get_matches()) {
        Ok(code) => ExitCode::from(code),
        Err(failure) => {
            terminal::look::complain(&failure.message);
            ExitCode::from(failure.code)
        }
    }
}
