use std::fmt;
use std::time::Duration;

/// How a command ended and what it said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finished {
    /// How the command itself ended.
    pub status: Status,
    /// Why it was stopped, when it did not end by itself. `Memory` also when it ended by
    /// itself because it was refused memory.
    pub stopped: Option<StopReason>,
    /// Standard output, up to the output limit; standard error too when they are merged.
    pub stdout: Vec<u8>,
    /// Standard error, up to the output limit; empty when it is merged into `stdout`.
    pub stderr: Vec<u8>,
    /// Time from start to end.
    pub elapsed: Duration,
}

impl Finished {
    /// Ended by itself with exit code 0.
    #[must_use]
    pub fn success(&self) -> bool {
        self.stopped.is_none() && self.status == Status::Exited(0)
    }
}

/// How a process ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// It returned this exit code.
    Exited(i32),
    /// This signal ended it.
    Signalled(i32),
}

/// The limit that was reached, or the wish that ended a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StopReason {
    /// [`crate::Limits::wall`]
    Wall,
    /// [`crate::Limits::cpu`]
    Cpu,
    /// [`crate::Limits::memory`]
    Memory,
    /// [`crate::Limits::output`]
    Output,
    /// [`crate::Limits::processes`]
    Processes,
    /// [`crate::Limits::disk`]
    Disk,
    /// [`crate::Cancel::cancel`]
    Cancelled,
}

impl StopReason {
    /// One lower-case word, stable, for data.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Wall => "wall",
            Self::Cpu => "cpu",
            Self::Memory => "memory",
            Self::Output => "output",
            Self::Processes => "processes",
            Self::Disk => "disk",
            Self::Cancelled => "cancelled",
        }
    }

    #[cfg(unix)]
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        [
            Self::Wall,
            Self::Cpu,
            Self::Memory,
            Self::Output,
            Self::Processes,
            Self::Disk,
            Self::Cancelled,
        ]
        .into_iter()
        .find(|reason| reason.name() == name)
    }
}

impl fmt::Display for StopReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Which of its two outputs a command wrote to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stream {
    /// Standard output, or both when they are merged.
    Stdout,
    /// Standard error.
    Stderr,
}
