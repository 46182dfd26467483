//! The command line as a whole; each command describes its own part.

pub mod parts;

use clap::Command;

use crate::commands;

/// The complete command line.
pub fn command() -> Command {
    Command::new("course")
        .bin_name("cargo course")
        .about("Learn Rust from Python: read, fix, save, see.")
        .long_about(ABOUT)
        .after_help(EXAMPLES)
        .version(env!("CARGO_PKG_VERSION"))
        .args_conflicts_with_subcommands(true)
        .disable_help_subcommand(true)
        .args(commands::watch::arguments())
        .subcommands(commands::all().into_iter().map(|entry| (entry.define)()))
}

const ABOUT: &str = "\
Learn Rust from Python: read, fix, save, see.

Without a command this watches your exercise: every save is checked at once, and the \
verdict, the explanation and the next step appear here. Without a terminal it prints \
one verdict after the other, in plain lines.";

const EXAMPLES: &str = "\
Examples:
  cargo course                      watch the current exercise
  cargo course --plain              the same in plain lines, for a screen reader or a pipe
  cargo course check                check the current exercise once
  cargo course hint                 one more hint
  cargo course explain E0382        what a compiler code means to a Python developer
  cargo course doctor               is everything here that the course needs?

Exit codes: 0 passed, 1 not solved or findings, 2 wrong usage or bad input.";

#[cfg(test)]
mod tests {
    #[test]
    fn the_command_line_is_consistent() {
        super::command().debug_assert();
    }
}
