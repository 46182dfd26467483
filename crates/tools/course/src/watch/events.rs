//! What can happen to the watch, and what it then asks for.

use crossterm::event::KeyEvent;
use exercise::{Diagnostic, Verdict};

use crate::background::BookNews;

/// Something happened. All of it arrives on one channel, read by the one thread that draws.
#[derive(Debug)]
pub enum Event {
    /// A key was pressed.
    Key(KeyEvent),
    /// Text was pasted; it counts as typing only where text is asked for.
    Paste(String),
    /// A line was entered where there are no single keys.
    Line(String),
    /// The window has another size.
    Resize,
    /// A file of the exercise may have changed.
    Touched,
    /// The content of the exercise's files, as a number that differs when they differ.
    Inputs(u64),
    /// Another instance may have recorded progress.
    ProgressTouched,
    /// News of the check with this number.
    Check(u64, CheckNews),
    /// News of the book's server.
    Book(BookNews),
    /// Something to tell the learner.
    Notice(String),
    /// The learner or the system wants us to end.
    Stop,
    /// A part of the watch ended that never should.
    Broken(String),
}

/// What a running check reports.
#[derive(Debug)]
pub enum CheckNews {
    /// The compiler has started.
    Compiling,
    /// The tests have started.
    Running,
    /// The verdict is certain, although the check goes on.
    Early(Box<Verdict>),
    /// What clippy has to say after a pass.
    Lints(Vec<Diagnostic>),
    /// The check is over.
    Done(Box<Verdict>),
}

/// What the state asks the loop to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Check the current exercise; the number names the check.
    Check(u64),
    /// End the running check.
    Cancel,
    /// Record that this exercise is solved.
    Record(String),
    /// Record where the learner is, and watch that folder.
    Enter(String),
    /// Record how many hints were seen.
    Hints(String, usize),
    /// Open the current file in the editor.
    Edit,
    /// Open the current page in the browser.
    OpenPage,
    /// Put the current exercise back as shipped.
    Reset,
    /// Show the solution of the current exercise.
    Solution,
    /// Start the book's server again.
    StartBook,
    /// Draw everything anew.
    Repaint,
    /// Give the terminal back to the shell for a while.
    Suspend,
    /// End.
    Quit,
}
