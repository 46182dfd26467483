//! Watch mode: one channel of events, one state, one thread that draws.

pub mod body;
mod checker;
mod draw;
mod engine;
mod events;
mod files;
pub mod filter;
mod head;
mod input;
mod keys;
mod list;
mod plain;
mod state;
mod tui;

use std::io::{self, IsTerminal};

use crate::failure::Failure;
use crate::place::Place;
use engine::Engine;
use state::State;

/// How to watch.
#[derive(Debug, Clone, Copy)]
pub struct Options {
    /// Plain lines instead of a screen.
    pub plain: bool,
    /// Look for changes instead of relying on file events.
    pub poll: bool,
    /// Start the book's server.
    pub book: bool,
}

/// Watches until the learner quits.
pub fn run(place: Place, options: Options) -> Result<u8, Failure> {
    let screen = !options.plain
        && io::stdout().is_terminal()
        && io::stdin().is_terminal()
        && std::env::var_os("TERM").is_none_or(|term| term != "dumb");
    let engine = Engine::start(place, options)?;
    if screen {
        tui::run(engine)
    } else {
        plain::run(engine)
    }
}

/// The current file as it is shown: from the course's root.
fn shown(state: &State) -> String {
    let exercise = state.exercise();
    let file = exercise.source();
    // exercises/topic/exercise/src/lib.rs: the root is three folders above the exercise.
    let root = exercise.dir.ancestors().nth(3);
    root.and_then(|root| file.strip_prefix(root).ok())
        .unwrap_or(&file)
        .display()
        .to_string()
}
