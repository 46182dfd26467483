//! Programs that are built and run behind the learner's back, without slowing a check.

pub mod build;
pub mod server;

/// The state of the book's server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BookNews {
    /// Not started: the first check goes first.
    Waiting,
    /// Not wanted.
    Off,
    /// Being built: units done, units in all (0 while unknown).
    Building {
        /// Compiled so far.
        done: usize,
        /// To be compiled in all.
        total: usize,
    },
    /// Serving at this address.
    Ready(String),
    /// It could not be built or started.
    Failed(String),
    /// It ended although nobody asked it to.
    Ended,
}

impl BookNews {
    /// Whether asking for a start makes sense now.
    pub fn can_start(&self) -> bool {
        matches!(
            self,
            BookNews::Waiting | BookNews::Off | BookNews::Failed(_) | BookNews::Ended
        )
    }
}
